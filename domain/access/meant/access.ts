import type { Db } from '../../act.ts'
import type { Member } from '../actor/actor.ts'
import { changesBetween, type Effect } from '../settings/effect/effect.ts'
import { type SightChange, sightBetween } from '../settings/effect/sight.ts'
import { type PersonStanding, type Standings, standingsOf } from '../settings/effect/standings.ts'

/** What people see from then on or not any more, and what they gain and lose besides at what they see before and after. */
export type AccessMeant = { sight: SightChange[]; effect: Effect }

/**
 * Reads what people (memberships' uuids) may do before something is changed; what is returned tells, after it and in the same transaction, what it has
 * changed for them. Of those whom the actor may not read nothing is told. Source: docs/decisions/0094-what-a-change-means-is-told-in-one-way.md.
 */
export async function lookAtAccess(db: Db, actor: Member, ids: string[]): Promise<() => Promise<AccessMeant>> {
  const before = known(await standingsOf(db, actor, ids))
  return async () => {
    const after = known(await standingsOf(db, actor, ids))
    const sight = sightBetween(before, after)
    const rest = (one: Standings) => without(one, sight)
    return { sight, effect: changesBetween(rest(before), rest(after)).effect }
  }
}

const known = (standings: Standings): Standings => ({
  ...standings,
  people: new Map([...standings.people].filter(([, { name }]) => name !== null)),
})

/** What is told as seen or not is not told once more, area by area. */
function without(standings: Standings, sight: SightChange[]): Standings {
  const told = new Set(sight.flatMap(({ id, people }) => people.map(({ key }) => `${key} ${id}`)))
  const rest = (person: PersonStanding): PersonStanding => {
    const places = new Map([...person.places].filter(([id]) => !told.has(`${person.key} ${id}`)))
    return { ...person, places }
  }
  return { ...standings, people: new Map([...standings.people].map(([key, person]) => [key, rest(person)])) }
}
