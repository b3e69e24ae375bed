import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor.ts'
import { act } from '../act.ts'
import { post } from '../delivery/post.ts'
import { Conflict, NotFound } from '../refusals.ts'
import { issue, spend } from './tokens.ts'

/** Mails an unanswered invitation of a membership (uuid) again; the link mailed before is worthless from now on. */
export async function resendInvitation(actor: Member, membershipId: string): Promise<void> {
  const membership = await prisma.membership.findUnique({ where: { id: membershipId }, include: { person: true } })
  if (!membership) throw new NotFound()
  const { organisationId, person } = membership
  await act(actor, async (work) => {
    await work.the('invite', 'Organisation', organisationId)
    const open = await work.db.invitation.findFirst({
      where: { membershipId, acceptedAt: null, membership: { disabledAt: null } },
      orderBy: { sentAt: 'desc' },
      include: { token: true },
    })
    if (!open) throw new Conflict('invitation-answered')
    if (!open.token.usedAt) await spend(work.db, open.token)
    const token = await issue(work.db, 'invitation', person.id)
    await work.db.invitation.update({ where: { id: open.id }, data: { tokenId: token.id, sentAt: new Date() } })
    await post(work, { kind: 'invitation', email: person.email, membershipId, organisationId, subjectId: token.id })
    await work.record({ action: 'resend-invitation', subject: 'Membership', id: membershipId, organisationId })
  })
}
