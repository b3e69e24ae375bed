import { type Layout, type Section, sections } from '../layouts.ts'
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

function bound(layout: Layout): Pick<Viewer, 'layout' | 'without'> {
  const without = sections.filter((section) => section !== 'overview' && !layout.sections.includes(section))
  const navigation = layout.navigation.filter((item) => !(without as string[]).includes(item))
  const landing = navigation.includes(layout.landing) ? layout.landing : 'projects'
  return { layout: { ...layout, navigation, landing }, without: without satisfies Section[] }
}
