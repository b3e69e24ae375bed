import { z } from 'zod'
import type { Member } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { Conflict } from '../../refusals.ts'
import { mustGive } from '../invitations/invite.ts'
import { restoreGrants } from '../invitations/suspended.ts'
import { memberUnderLock } from './member-change.ts'

/** Which of the grants that somebody had when they were disabled come back (uuids, as `findSuspendedOf` lists them). */
export const enabling = z.strictObject({ restore: z.array(z.uuid()).max(1000).optional() })

/**
 * Lets somebody who was disabled (the membership's uuid) in again, as what they were, with the password they had; whoever waits for
 * the answer to an invitation is in without it. Throws NotFound; NotAllowed, also where the actor may not give what they were; Invalid;
 * Conflict for somebody who is in already.
 */
export function enablePerson(actor: Member, id: string, { restore = [] }: z.output<typeof enabling>): Promise<void> {
  return act(actor, async (work) => {
    const membership = await memberUnderLock(work, 'disabledAt', id)
    if (!membership.disabledAt) throw new Conflict('already-enabled')
    mustGive(actor, membership)
    await work.db.membership.update({ where: { id }, data: { disabledAt: null, reinvitedAt: null } })
    await restoreGrants(work, actor, id, restore)
    await work.record({ action: 'enable', subject: 'Membership', id, organisationId: membership.organisationId })
  })
}
