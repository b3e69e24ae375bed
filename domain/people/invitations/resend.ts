import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { post } from '../../delivery/post.ts'
import type { Once } from '../../once.ts'
import { Conflict, NotFound } from '../../refusals.ts'
import { issue } from '../tokens.ts'

/** Mails an unanswered invitation of a membership (uuid) again; the link mailed before is worthless from now on. Done once under a
 *  key. */
export async function resendInvitation(actor: Member, membershipId: string, once?: Once): Promise<void> {
  const membership = await prisma.membership.findUnique({ where: { id: membershipId }, include: { person: true } })
  if (!membership) throw new NotFound()
  const { organisationId, person } = membership
  await act(
    actor,
    async (work) => {
      await work.the('invite', 'Organisation', organisationId)
      const open = await work.db.invitation.findFirst({
        where: {
          membershipId,
          acceptedAt: null,
          membership: { OR: [{ disabledAt: null }, { reinvitedAt: { not: null } }] },
        },
        orderBy: { sentAt: 'desc' },
      })
      if (!open) throw new Conflict('invitation-answered')
      const token = await issue(work.db, 'invitation', person.id)
      // Whoever answers it at this moment locks the invitation first, and its token then: so does this.
      const { count } = await work.db.invitation.updateMany({
        where: { id: open.id, acceptedAt: null },
        data: { tokenId: token.id, sentAt: new Date() },
      })
      if (count === 0) throw new Conflict('invitation-answered')
      await work.db.token.updateMany({ where: { id: open.tokenId, usedAt: null }, data: { usedAt: new Date() } })
      await post(work, { kind: 'invitation', email: person.email, membershipId, organisationId, subjectId: token.id })
      await work.record({ action: 'resend-invitation', subject: 'Membership', id: membershipId, organisationId })
    },
    { limit: 'invitation', once },
  )
}
