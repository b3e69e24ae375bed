import { z } from 'zod'
import type { Member } from '../../access/actor/actor.ts'
import { scope } from '../../access/scope.ts'
import { act, type Work } from '../../act.ts'
import type { Once } from '../../once.ts'
import { Invalid } from '../../refusals.ts'
import { setUnderLock } from './lock.ts'
import type { SetKind } from './set.ts'

/** Who is put into a group or team: a membership (uuid). */
export const newMember = z.strictObject({ membershipId: z.uuid() })

/**
 * Puts somebody of its organisation (a membership's uuid) into a group or team (uuid): what is shared with it is open to them from their next
 * request. Nothing happens if they are in it. Returns the id of that they are in it; done once under a key. Throws NotFound, NotAllowed as `setUnderLock` does; Invalid for who is not there.
 */
export function addToSet(
  actor: Member,
  kind: SetKind,
  id: string,
  member: z.output<typeof newMember>,
  once?: Once,
): Promise<string> {
  return act(actor, (work) => addToSetIn(work, actor, kind, id, member), { once })
}

/** The same in the transaction of a larger verb. */
export async function addToSetIn(
  work: Work,
  actor: Member,
  kind: SetKind,
  id: string,
  { membershipId }: z.output<typeof newMember>,
): Promise<string> {
  const { organisationId } = await setUnderLock(work, 'update', kind, id)
  const there = { id: membershipId, organisationId, disabledAt: null, profile: { not: 'guest' as const } }
  const where = { AND: [there, scope(actor, 'read', 'Membership')] }
  if (!(await work.db.membership.findFirst({ where, select: { id: true } })))
    throw new Invalid({ membershipId: 'no-colleague' })
  const skipDuplicates = true
  const { count } =
    kind === 'Group'
      ? await work.db.groupMember.createMany({ data: [{ groupId: id, membershipId }], skipDuplicates })
      : await work.db.teamMember.createMany({ data: [{ teamId: id, membershipId }], skipDuplicates })
  const isIn = { membershipId }
  const row =
    kind === 'Group'
      ? await work.db.groupMember.findFirstOrThrow({ where: { groupId: id, ...isIn } })
      : await work.db.teamMember.findFirstOrThrow({ where: { teamId: id, ...isIn } })
  if (count === 0) return row.id
  await work.record({ action: 'add-member', subject: kind, id, organisationId, detail: { membershipId } })
  return row.id
}
