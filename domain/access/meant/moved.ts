import type { Db } from '../../act.ts'
import type { Member } from '../actor/actor.ts'
import type { Area } from '../levels.ts'
import { opensAny } from '../settings/effect/sight.ts'
import { standingsOf } from '../settings/effect/standings.ts'
import { peopleOfGrants } from './people.ts'

/** People by name who see something at one of two places alone. */
export type SightOfMove = { losing: string[]; gaining: string[] }

/**
 * What moving something means: who sees it where it was (what it was in, uuids) and not where it goes, and who the other way round, by the areas of it and
 * as things stand in the transaction. Of those whom the actor may not read nothing is told.
 */
export async function sightOfMove(
  db: Db,
  actor: Member,
  { from, to, areas }: { from: string[]; to: string[]; areas?: Area[] },
): Promise<SightOfMove> {
  const differing = [...from.filter((id) => !to.includes(id)), ...to.filter((id) => !from.includes(id))]
  const standings = await standingsOf(db, actor, await peopleOfGrants(db, { resourceId: { in: differing } }))
  const told: SightOfMove = { losing: [], gaining: [] }
  for (const person of standings.people.values()) {
    const sees = (things: string[]) => opensAny(standings, person, person.levelsOf(things), areas)
    const [saw, will] = [sees(from), sees(to)]
    if (person.name === null || saw === will) continue
    told[saw ? 'losing' : 'gaining'].push(person.name)
  }
  return told
}
