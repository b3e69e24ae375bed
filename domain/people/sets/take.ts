import { raw, sql } from '../../../prisma/sql.ts'
import type { Member } from '../../access/actor/actor.ts'
import { act, type Work } from '../../act.ts'
import { NotFound } from '../../refusals.ts'
import { setUnderLock } from './lock.ts'
import { membersTable, type SetKind } from './set.ts'

/** Takes somebody (a membership's uuid) out of a group or team (uuid), from their next request on. Throws NotFound, also for who is not in
 *  it, and NotAllowed as `setUnderLock` does. */
export function takeFromSet(actor: Member, kind: SetKind, id: string, membershipId: string): Promise<void> {
  return act(actor, (work) => takeFromSetIn(work, kind, id, membershipId))
}

/** The same in the transaction of a larger verb. */
export async function takeFromSetIn(work: Work, kind: SetKind, id: string, membershipId: string): Promise<void> {
  const { organisationId } = await setUnderLock(work, 'update', kind, id)
  const { table, key } = membersTable[kind]
  const count = await work.db.$executeRaw(
    sql`delete from ${raw(`"${table}"`)} where ${raw(`"${key}"`)} = ${id}::uuid and "membershipId" = ${membershipId}::uuid`,
  )
  if (count === 0) throw new NotFound()
  await work.record({ action: 'remove-member', subject: kind, id, organisationId, detail: { membershipId } })
}
