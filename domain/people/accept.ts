import type { Token } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import { actorOfMembership, type Member } from '../access/actor.ts'
import { act } from '../act.ts'
import { Invalid } from '../refusals.ts'
import { enter } from './enter.ts'
import { choosePassword, hasOwnPassword } from './password.ts'
import { LinkSpent } from './refusals.ts'
import { consume, look } from './tokens.ts'

/** An open invitation: whom it is for, who invited them, and whether they already have a password. */
export type OpenInvitation = { actor: Member; invitedBy: string | null; hasPassword: boolean }

/** What an invitation's link stands for. Throws NotFound when forged, LinkSpent when used or too old. Changes nothing. */
export async function findInvitation(value: string): Promise<OpenInvitation> {
  const token = await look(prisma, 'invitation', value)
  const invitation = await invitationOf(token)
  const actor = invitation && (await actorOfMembership(invitation.membershipId))
  if (!actor) throw new LinkSpent('link-expired')
  const invitedBy = invitation?.invitedBy?.person.name ?? null
  return { actor, invitedBy, hasPassword: await hasOwnPassword(actor.personId) }
}

/** Accepts an invitation, once: the name, a first password if one is wanted, and signs in to the organisation. */
export async function acceptInvitation(value: string, chosen: { name: string; password?: string }): Promise<Member> {
  const { actor, hasPassword } = await findInvitation(value)
  if (hasPassword && chosen.password) throw new Invalid({ password: 'has-password' })
  await act(actor, async (work) => {
    await consume(work.db, 'invitation', value)
    await work.db.person.update({ where: { id: actor.personId }, data: { name: chosen.name } })
    if (chosen.password) await choosePassword(work, { ...actor, name: chosen.name }, chosen.password)
    await enter(work, actor, 'invitation')
    await work.record({
      action: 'accept-invitation',
      subject: 'Membership',
      id: actor.membershipId,
      organisationId: actor.organisation.id,
    })
  })
  return (await actorOfMembership(actor.membershipId)) ?? actor
}

function invitationOf({ id }: Token) {
  return prisma.invitation.findUnique({
    where: { tokenId: id },
    select: { membershipId: true, invitedBy: { select: { person: { select: { name: true } } } } },
  })
}
