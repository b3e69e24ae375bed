import type { Snooze } from '@prisma/client'
import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Condition } from '../../../domain/access/vocabulary.ts'
import { findSnoozes } from '../../../domain/snoozes/find.ts'
import { definitionOf } from '../../guard/definition.ts'
import { inLanes } from '../../guard/in-lanes.ts'
import { possible } from '../../guard/possible.ts'
import { ask, rows } from '../../guard/reading.ts'
import { type HomeList, sectionName } from '../list.ts'
import { neededFor, toldOf } from '../section.ts'
import { printOf } from './print.ts'

/** What somebody has put off and is not back yet: of each concern by the ids of its rows. */
export type Asleep = Map<HomeList, Map<string, Snooze>>

/** What of the concerns the member has put off and is as they left it. What is not in its concern any more, or has become another thing, is not
 *  among it. */
export async function findAsleep(actor: Member, concerns: HomeList[]): Promise<Asleep> {
  const snoozes = await findSnoozes(actor)
  const named = new Map(concerns.map((concern) => [sectionName(concern), concern]))
  const some = [...named.values()].filter((concern) => snoozes.some((one) => one.concern === sectionName(concern)))
  const found = await inLanes(some, async (concern) => {
    const those = snoozes.filter((one) => one.concern === sectionName(concern))
    return [concern, await asLeft(actor, concern, those)] as const
  })
  return new Map(found.filter(([, asleep]) => asleep.size > 0))
}

async function asLeft(actor: Member, concern: HomeList, snoozes: Snooze[]): Promise<Map<string, Snooze>> {
  const { subject } = concern
  if (!possible(actor, 'read', subject)) return new Map()
  const of = definitionOf(subject)
  const ids = { id: { in: snoozes.map(({ subjectId }) => subjectId) } }
  const found = await rows(ask(actor, of), { where: [...toldOf(actor, concern), ids] }, neededFor(concern))
  const prints = new Map(found.map((row) => [row.id, printOf(concern, row)]))
  return new Map(snoozes.flatMap((one) => (prints.get(one.subjectId) === one.seen ? [[one.subjectId, one]] : [])))
}

/** The condition that leaves of a concern what is awake, or what is not. */
export function ofState(asleep: Asleep, concern: HomeList, isAsleep: boolean): Condition {
  const ids = [...(asleep.get(concern)?.keys() ?? [])]
  if (isAsleep) return { id: { in: ids } }
  return ids.length > 0 ? { id: { notIn: ids } } : {}
}
