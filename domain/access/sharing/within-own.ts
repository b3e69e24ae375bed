import { nounNames } from '../../nouns/index.ts'
import type { Viewer } from '../actor/actor.ts'
import { visibleFields } from '../fields.ts'
import { type Areas, areas, atLeast, type Ceilings, kinds, type Power, powerIn } from '../levels.ts'

/** What is shared, by the ids (uuids) of what it is and what it is part of. */
export type GivenPlace = { organisationId: string; productId: string | null; projectId: string | null }

const everything: Ceilings = Object.fromEntries(kinds.map((kind) => [kind, 'manage' as const]))

/** Whether a project access level gives nobody more at a place than the actor has there: no area further, and no field that they do not
 *  see. `isInside`: it is given to the host's people. Source: domain, access; nobody shares what they could not give. */
export function isWithinOwn(actor: Viewer, level: Areas, place: GivenPlace, isInside: boolean): boolean {
  const ids = [place.organisationId, place.productId, place.projectId]
  const own = actor.reach.filter((reach) => ids.some((id) => id !== null && reach.ids.includes(id)))
  const reaches = (power: Power, area: (typeof areas)[number]) =>
    power === 'none' || own.some((reach) => atLeast(powerIn(area, reach.areas, actor.ceilings), power))
  const seen = (subject: (typeof nounNames)[number]) =>
    new Set(own.flatMap((reach) => visibleFields(subject, reach.areas, actor.ceilings, actor.organisation.isHost)))
  return (
    areas.every((area) => reaches(powerIn(area, level, everything), area)) &&
    nounNames.every((subject) => {
      const known = seen(subject)
      return visibleFields(subject, level, everything, isInside).every((field) => known.has(field))
    })
  )
}
