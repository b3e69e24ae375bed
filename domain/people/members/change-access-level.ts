import { z } from 'zod'
import type { Member } from '../../access/actor/actor.ts'
import type { Work } from '../../act.ts'
import { mustExist, mustGive, mustNotExceed } from '../invitations/invite.ts'
import { memberUnderLock, recordChange } from './member-change.ts'

/** The access level (uuid) to be given. */
export const accessLevelChange = z.strictObject({ accessLevelId: z.uuid() })

/** Gives a member (the membership's uuid) another access level, from their next request on. Throws NotFound; NotAllowed, also for
 *  somebody whose profile the actor may not give, and for one above their own to themself or a colleague; Invalid. In the transaction at hand. */
export async function setAccessLevel(
  work: Work,
  actor: Member,
  id: string,
  { accessLevelId }: z.output<typeof accessLevelChange>,
): Promise<void> {
  const membership = await memberUnderLock(work, 'accessLevelId', id)
  mustGive(actor, { profile: membership.profile })
  await mustExist(work.db, accessLevelId)
  if (membership.accessLevelId === accessLevelId) return
  await mustNotExceed(work.db, actor, membership.organisationId, accessLevelId)
  await work.db.membership.update({ where: { id }, data: { accessLevelId } })
  await recordChange(work, 'change-access-level', membership, { from: membership.accessLevelId, to: accessLevelId })
}
