import type { Token } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { type Author, actorOfInvited, actorOfMembership, type Member } from '../../access/actor/actor.ts'
import { seesPeople } from '../../access/people.ts'
import { act, type Db } from '../../act.ts'
import { Invalid, NotFound } from '../../refusals.ts'
import { chosenPassword, hasOwnPassword, keepPassword, provePassword } from '../passwords/password.ts'
import { type LinkEnd, LinkSpent } from '../refusals.ts'
import type { Caller } from '../sign-in/caller.ts'
import { enter } from '../sign-in/enter.ts'
import { find } from '../tokens.ts'

/** An open invitation: whom it is for, who invited them (null where they may not see names), whether they belong elsewhere too, and its one-time token. Somebody who was
 *  disabled and belongs nowhere else starts anew: the password they had then is none. */
export type OpenInvitation = {
  actor: Member
  invitedBy: string | null
  elsewhere: boolean
  startsAnew: boolean
  hasPassword: boolean
  tokenId: string
}

/** How an invitation is answered: a name, and a first password if one is wanted; by somebody who has one, that, unless it is they
 *  who are signed in where it is opened (`asking`). */
export type InvitationAnswer = Caller & { name: string; password?: string; current?: string; asking: Author | null }

/** What an invitation's link stands for. Throws NotFound when forged, LinkSpent when it is dead, and why. Changes nothing. */
export async function findInvitation(value: string): Promise<OpenInvitation> {
  const token = await find(prisma, 'invitation', value)
  if (!token) throw new NotFound()
  const invitation = await invitationOf(token.id)
  const ended = await endOf(token, invitation)
  if (ended || !invitation) throw new LinkSpent(ended ?? 'link-replaced')
  const actor = await actorOfInvited(invitation.membershipId)
  if (!actor) throw new LinkSpent('link-withdrawn')
  const invitedBy = (seesPeople(actor) && invitation.invitedBy?.person.name) || null
  const elsewhere = actor.memberships > (actor.awaited ? 0 : 1)
  const startsAnew = actor.awaited && !elsewhere
  const hasPassword = !startsAnew && (await hasOwnPassword(actor.personId))
  return { actor, invitedBy, elsewhere, startsAnew, hasPassword, tokenId: token.id }
}

/** Whether an invitation asks for the password. It lies in a mailbox for two weeks: to somebody who has one it is no way in. */
export function needsPassword({ actor, hasPassword }: OpenInvitation, asking: Author | null): boolean {
  return hasPassword && asking?.personId !== actor.personId
}

/** Accepts an invitation, once, and signs in to the organisation. Throws as findInvitation, Invalid, TooManyAttempts. */
export async function acceptInvitation(value: string, answer: InvitationAnswer): Promise<Member> {
  const open = await findInvitation(value)
  const { actor, tokenId } = open
  const { name, password, current, asking } = answer
  if (open.hasPassword && password) throw new Invalid({ password: 'has-password' })
  if (needsPassword(open, asking)) await provePassword(actor, current, answer)
  const chosen = password ? await chosenPassword(actor, password, name) : null
  await act(actor, async (work) => {
    await begin(work.db, actor.membershipId)
    const anew = open.startsAnew ? { passwordHash: null, passwordTemporary: false, temporaryUntil: null } : {}
    await work.db.person.update({ where: { id: actor.personId }, data: { name, ...anew } })
    if (chosen) await keepPassword(work, { ...actor, name }, chosen)
    const answered = await enter(work, actor, 'invitation', answer)
    if (!answered.includes(tokenId)) throw new LinkSpent('link-used')
    await work.record({
      action: 'accept-invitation',
      subject: 'Membership',
      id: actor.membershipId,
      organisationId: actor.organisation.id,
    })
  })
  return (await actorOfMembership(actor.membershipId)) ?? actor
}

/** Whoever was invited again belongs to the organisation from now on. Throws LinkSpent when they were disabled meanwhile. */
async function begin(db: Db, id: string): Promise<void> {
  const { count } = await db.membership.updateMany({
    where: { id, OR: [{ disabledAt: null }, { reinvitedAt: { not: null } }] },
    data: { disabledAt: null, reinvitedAt: null, leftAt: null },
  })
  if (count === 0) throw new LinkSpent('link-withdrawn')
}

type Invited = Awaited<ReturnType<typeof invitationOf>>

/** What ended an invitation. A newer mail of the same invitation took its token's place; one that was sent after somebody was disabled
 *  is an invitation of its own. */
async function endOf(token: Token, invitation: Invited): Promise<LinkEnd | null> {
  if (!invitation) return 'link-replaced'
  if (invitation.acceptedAt) return 'link-used'
  const { membershipId, sentAt } = invitation
  if (token.usedAt) {
    const newer = await prisma.invitation.count({ where: { membershipId, sentAt: { gt: sentAt } } })
    return newer > 0 ? 'link-replaced' : 'link-withdrawn'
  }
  return token.expiresAt <= new Date() ? 'link-expired' : null
}

function invitationOf(tokenId: string) {
  return prisma.invitation.findUnique({
    where: { tokenId },
    select: {
      membershipId: true,
      acceptedAt: true,
      sentAt: true,
      invitedBy: { select: { person: { select: { name: true } } } },
    },
  })
}
