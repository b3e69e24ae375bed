import type { Partnership } from '@prisma/client'
import { z } from 'zod'
import type { Member } from '../access/actor/actor.ts'
import { act, type Work } from '../act.ts'
import { tellOfPartnership } from '../delivery/partners/tell.ts'
import type { Once } from '../once.ts'
import { emailAddress } from '../people/email.ts'
import { Conflict, Disclosing, Invalid, NotFound } from '../refusals.ts'
import { membershipsOf, nobodys } from './addresses.ts'
import { looksAfterPartners } from './looks-after.ts'
import { between, lockPair } from './pair.ts'
import { sideOf } from './side.ts'
import { type PartnershipStep, partnershipStep } from './transitions.ts'

/** Whom to invite as a partner: the address of somebody there. */
export const partnerInvitation = z.strictObject({ email: emailAddress })

const nothing = { senderView: null, recipientView: null } as const

/**
 * Invites the organisation of whoever has an address to be a partner of the actor's own. The answer is the same whether the address is
 * somebody's here or nobody's, so that nobody finds out by typing addresses who else is here. Returns the id; done once under a key. Throws
 * NotFound for who does not look after partners; Invalid for an address of oneself, of the own organisation or of the host; Conflict for what
 * the table of transitions refuses; TooOften after twenty in a day, those among them that were refused as the host's.
 * Source: partner-relationships.txt, partnership-transitions.csv.
 */
export function invitePartner(
  actor: Member,
  { email }: z.output<typeof partnerInvitation>,
  once?: Once,
): Promise<{ id: string }> {
  if (!looksAfterPartners(actor)) throw new NotFound()
  const senderId = actor.organisation.id
  const invite = async (work: Work) => {
    const { db } = work
    const memberships = await membershipsOf(db, email)
    if (email === actor.email) throw new Invalid({ email: 'partner-yourself' })
    if (memberships.some(({ organisationId }) => organisationId === senderId))
      throw new Invalid({ email: 'partner-own' })
    if (memberships.some(({ isHost }) => isHost)) throw new Disclosing({ email: 'partner-host' })
    const [last] = memberships
    await lockPair(db, senderId, last?.organisationId ?? email)
    const typed = await db.partnership.findUnique({ where: { senderId_email: { senderId, email } } })
    if (typed) throw refusedBy(partnershipStep(typed, 'sender', 'invite'))
    const { id, isTold } = await begin(work, actor, email, last?.organisationId)
    await work.record({ action: 'invite', subject: 'Partnership', id, organisationId: senderId })
    if (isTold) await tellOfPartnership(work, 'partner_invited', id, { email, membershipId: last?.id })
    return { id }
  }
  return act(actor, invite, { once, limit: { kind: 'partnering', of: senderId } })
}

async function begin(work: Work, actor: Member, email: string, recipientId?: string) {
  const senderId = actor.organisation.id
  const waits = { senderView: 'pending', recipientView: 'pending' } as const
  const data = { senderId, email, invitedById: actor.membershipId, ...waits }
  const other = await between(work.db, senderId, recipientId ?? nobodys)
  const step = other ? stepAgain(other, senderId) : partnershipStep(nothing, 'sender', 'invite')
  if (step === 'unknown') return { ...(await work.db.partnership.create({ data })), isTold: false }
  if ('refused' in step) throw refusedBy(step)
  if (other) await work.db.partnership.delete({ where: { id: other.id } })
  return {
    ...(await work.db.partnership.create({ data: { ...data, recipientId: recipientId ?? null } })),
    isTold: true,
  }
}

/** What inviting leads to where there is a relationship already. Who invited them by another address, and has not been told whose that is, is
 *  not told by this one either: it waits, and nobody is asked. */
function stepAgain(other: Partnership, senderId: string): PartnershipStep | 'unknown' {
  const side = sideOf(other, senderId)
  return side === 'sender' && !other.acceptedAt ? 'unknown' : partnershipStep(other, side, 'invite')
}

function refusedBy(step: PartnershipStep): Conflict {
  return new Conflict('refused' in step ? step.refused : 'partner-not-now', { field: 'email' })
}
