import { createHash } from 'node:crypto'
import type { Db } from '../../../act.ts'
import type { Member } from '../../actor/actor.ts'
import type { LevelPlan } from '../plan.ts'

/** Where more people outside than this gain something, a second member of staff is asked. */
export const mostGaining = 20

/** Whether a change of a level (uuid) by which these people gain something, each by a digest, needs a second member of staff: with those who
 *  gained something by what the same person has changed of it in the last 24 hours, each counted once. */
export async function isForMany(
  db: Pick<Db, 'activity'>,
  actor: Member,
  [subjectKind, subjectId]: [LevelPlan<never>['subject'], string],
  gainers: string[],
): Promise<boolean> {
  if (gainers.length === 0) return false
  const since = new Date(Date.now() - 24 * 60 * 60_000)
  const own = { subjectKind, subjectId, action: 'update', actorId: actor.membershipId, at: { gt: since } }
  const before = await db.activity.findMany({ where: own, select: { detail: true } })
  const gained = before.flatMap(({ detail }) => (detail as { gained?: string[] }).gained ?? [])
  return new Set([...gained, ...gainers]).size > mostGaining
}

/** What stands for somebody in the log, where an address must not. */
export const digestOfPerson = (key: string): string => createHash('sha256').update(key).digest('base64url').slice(0, 16)
