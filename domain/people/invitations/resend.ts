import type { Member } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { post } from '../../delivery/post.ts'
import type { Once } from '../../once.ts'
import { Conflict } from '../../refusals.ts'
import { issue } from '../tokens.ts'
import { openInvitationOf } from './open.ts'

/** Mails an unanswered invitation of a membership (uuid) again; the link mailed before is worthless from now on. Done once under a
 *  key. Throws NotFound, NotAllowed; Conflict when it has been answered. */
export async function resendInvitation(actor: Member, membershipId: string, once?: Once): Promise<void> {
  await act(
    actor,
    async (work) => {
      const { organisationId, personId } = await work.the('read', 'Membership', membershipId)
      await work.the('invite', 'Organisation', organisationId)
      const open = await openInvitationOf(work.db, membershipId)
      const { email } = await work.db.person.findUniqueOrThrow({ where: { id: personId } })
      const token = await issue(work.db, 'invitation', personId)
      // Whoever answers it at this moment locks the invitation first, and its token then: so does this.
      const { count } = await work.db.invitation.updateMany({
        where: { id: open.id, acceptedAt: null },
        data: { tokenId: token.id, sentAt: new Date() },
      })
      if (count === 0) throw new Conflict('invitation-answered')
      await work.db.token.updateMany({ where: { id: open.tokenId, usedAt: null }, data: { usedAt: new Date() } })
      await post(work, { kind: 'invitation', email, membershipId, organisationId, subjectId: token.id })
      await work.record({ action: 'resend-invitation', subject: 'Membership', id: membershipId, organisationId })
    },
    { limit: 'invitation', once },
  )
}
