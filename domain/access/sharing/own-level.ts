import { speaker } from '../../../words/catalogue.ts'
import { type Label, labels } from '../../../words/labels.ts'
import { type NounName, nounNames, nounOf } from '../../nouns/index.ts'
import { Invalid } from '../../refusals.ts'
import type { Reach, Viewer } from '../actor/actor.ts'
import { visibleFields } from '../fields.ts'
import { type Area, type Areas, accesses, areas, type Ceilings, kinds } from '../levels.ts'
import { reachColumn } from '../vocabulary.ts'
import type { PlacedThing } from './thing.ts'

/** What a project access level opens on a thing beyond what is open there to somebody: areas, and fields (`Task.loggedHours`). */
export type Excess = { areas: Area[]; fields: `${NounName}.${string}`[] }

/** A level as it would be given to people inside or outside the host. */
export type LevelToGive = { name: string; areas: Areas; isInside: boolean }

/** Nobody gives what they could not give: throws Invalid when a level opens more on a thing than the highest that grants open there to whoever
 *  gives it, lowered by their access level. Source: domain, access 3. */
export function mustBeTheirsToGive(giver: Viewer, thing: PlacedThing, level: LevelToGive): void {
  const { areas, fields } = excessOf(giver, thing, level)
  const label = speaker(labels, { locale: giver.locale, wording: giver.layout.wording })
  const listed = (names: string[]) => {
    const all = [...new Set(names)]
    return all.length > most ? `${all.slice(0, most).join(', ')} …` : all.join(', ')
  }
  if (areas.length > 0) {
    const told = { level: level.name, areas: listed(areas.map((area) => label(`RecordKind.${area}`))) }
    throw new Invalid({ levelId: 'above-own-level' }, { levelId: told })
  }
  if (fields.length === 0) return
  const told = { level: level.name, fields: listed(fields.map((field) => label(field as Label))) }
  throw new Invalid({ levelId: 'fields-unseen' }, { levelId: told })
}

const most = 6

/** What a level opens on a thing beyond what is open there to a viewer. */
export function excessOf(viewer: Viewer, thing: PlacedThing, { areas: given, isInside }: LevelToGive): Excess {
  const around = viewer.reach.filter((reach) => covers(reach, thing))
  const nouns = nounNames.filter((name) => reachColumn(thing.resourceKind, nounOf(name)))
  const ownAccess = (area: Area) => Math.max(0, ...around.map((reach) => accessOf(area, reach.areas, viewer.ceilings)))
  const seen = (subject: NounName) =>
    new Set(around.flatMap(({ areas }) => visibleFields(subject, areas, viewer.ceilings, viewer.organisation.isHost)))
  return {
    areas: areas.filter((area) => accessOf(area, given, everything) > ownAccess(area)),
    fields: nouns.flatMap((subject) => {
      const own = seen(subject)
      const opened = visibleFields(subject, given, everything, isInside)
      return opened.filter((field) => !own.has(field)).map((field) => `${subject}.${field}` as const)
    }),
  }
}

/** Whether a reach opens all of a thing: it is on the thing, or on what that is part of. */
function covers({ kind, ids }: Reach, thing: PlacedThing): boolean {
  const at = { organisation: thing.organisationId, product: thing.productId, project: thing.projectId }
  const id = kind === thing.resourceKind ? thing.resourceId : kind in at ? at[kind as keyof typeof at] : null
  return id !== null && ids.includes(id)
}

/** How far a level opens an area under ceilings, as its place among the accesses: what contributes edits, as far as it goes. */
function accessOf(area: Area, level: Areas, ceilings: Ceilings): number {
  const ceiling = ceilings[area] ?? 'none'
  const most = ceiling === 'none' || ceiling === 'view' ? ceiling : 'edit'
  return Math.min(accesses.indexOf(level[area]?.access ?? 'none'), accesses.indexOf(most))
}

/** Whoever it is given to may have an access level that lowers nothing. */
const everything: Ceilings = Object.fromEntries(kinds.map((kind) => [kind, 'manage']))
