import type { Member } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { mustKeepBilling } from '../members/last-billing.ts'
import { memberUnderLock } from '../members/member-change.ts'
import { endInvitations, openInvitationOf } from './open.ts'
import { suspendGrants } from './suspended.ts'

/**
 * Takes back the invitation of a membership (uuid) that was not answered: its link is worthless, and the membership is disabled, with
 * what was shared with it alone; somebody who was invited again is disabled as before. Throws NotFound, NotAllowed; Conflict when it has
 * been answered, and for the only billing administrator.
 */
export function withdrawInvitation(actor: Member, membershipId: string): Promise<void> {
  return act(actor, async (work) => {
    const { db } = work
    const membership = await memberUnderLock(work, 'disable', membershipId)
    const { organisationId, disabledAt } = membership
    await work.the('invite', 'Organisation', organisationId)
    // Whoever answers it at this moment locks the membership first: so does this, and looks then.
    await db.$queryRaw`select id from "Membership" where id = ${membershipId}::uuid for update`
    await openInvitationOf(db, membershipId)
    await mustKeepBilling(db, membership)
    await db.membership.update({
      where: { id: membershipId },
      data: { disabledAt: disabledAt ?? new Date(), reinvitedAt: null },
    })
    await endInvitations(db, membershipId)
    await suspendGrants(db, membershipId)
    await work.record({ action: 'withdraw-invitation', subject: 'Membership', id: membershipId, organisationId })
  })
}
