import { NotFound } from '../../refusals.ts'
import { type CommentPlace, type Layout, type Section, sections } from '../layouts.ts'
import type { Viewer } from './actor.ts'

const known = new WeakMap<Viewer, Viewer>()

/**
 * Somebody as the portal and its mails know them: sections that their layout template leaves out hold nothing for them, so that
 * pages, downloads, writing and whatever is derived answer as if there were none. The back-office and reports do not ask this.
 * Source: domain, layout template; decision 20.
 */
export function inPortal<Asked extends Viewer>(viewer: Asked): Asked {
  if (viewer.without) return viewer
  const found = known.get(viewer) ?? Object.freeze({ ...viewer, ...bound(viewer.layout) })
  known.set(viewer, found)
  return found as Asked
}

/** Whether somebody is shown a place to write, as far as their layout template says. Where nobody asks it, as in the back-office: yes. */
export function takesComments(viewer: Viewer, place: CommentPlace): boolean {
  return viewer.without === null || viewer.layout.comments.includes(place)
}

/** Throws NotFound where somebody is shown no place to write: there it is as if there never was one. */
export function mustTakeComments(viewer: Viewer, place: CommentPlace): void {
  if (!takesComments(viewer, place)) throw new NotFound()
}

/** Of some columns of a row (as `managerId`) those that a list tells somebody: in the portal what belongs to it without being chosen, and
 *  what their layout template shows (as `manager`). */
export function columnsListed<Field extends string>(
  viewer: Viewer,
  list: keyof Layout['columns'],
  fields: readonly Field[],
  unchosen: readonly Field[],
): Field[] {
  const shown: readonly string[] = viewer.layout.columns[list]
  const isShown = (field: Field) => unchosen.includes(field) || shown.includes(field.replace(/Id$/, ''))
  return viewer.without === null ? [...fields] : fields.filter(isShown)
}

function bound(layout: Layout): Pick<Viewer, 'layout' | 'without'> {
  const without = sections.filter((section) => section !== 'overview' && !layout.sections.includes(section))
  const navigation = layout.navigation.filter((item) => !(without as string[]).includes(item))
  const landing = navigation.includes(layout.landing) ? layout.landing : 'projects'
  return { layout: { ...layout, navigation, landing }, without: without satisfies Section[] }
}
