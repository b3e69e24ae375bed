import type { Partnership } from '@prisma/client'
import type { Member } from '../access/actor/actor.ts'
import { act, type Db, type Work } from '../act.ts'
import type { Recorded } from '../activity/actions.ts'
import { tellOfPartnership, tellTheOtherSide } from '../delivery/partners/tell.ts'
import { Conflict, NotFound } from '../refusals.ts'
import { addressesInvited, membershipsOf } from './addresses.ts'
import { looksAfterPartners } from './looks-after.ts'
import { between, lockPair } from './pair.ts'
import { endSharesOf } from './shares.ts'
import { seenBySide, sideOf } from './side.ts'
import { type PartnershipAction, type PartnershipSide, partnershipStep } from './transitions.ts'

/** What a side does about a relationship that there is. */
export type PartnershipAnswer = Exclude<PartnershipAction, 'invite'>

const recorded: Record<PartnershipAnswer, Recorded> = {
  resend: 'resend-invitation',
  accept: 'accept-partner',
  reject: 'reject-partner',
  delete: 'end-partner',
}

/**
 * Does something about a relationship (uuid) that the actor's own organisation has a view of: sends its invitation again, accepts, rejects, or
 * deletes it; what was shared through a partnership ends with it. `ended` tells whether that ended a partnership. Throws NotFound for one that it
 * has none of, and for who does not look after partners; Conflict for what the table of transitions refuses, also because the other side was
 * faster; TooOften. Source: partnership-transitions.csv.
 */
export function answerPartner(actor: Member, id: string, action: PartnershipAnswer): Promise<{ ended: boolean }> {
  if (!looksAfterPartners(actor)) throw new NotFound()
  const own = actor.organisation.id
  const answer = async (work: Work) => {
    const found = await underLock(work.db, own, id)
    const side = sideOf(found, own)
    const step = partnershipStep(found, side, action)
    if ('refused' in step) throw new Conflict(step.refused)
    const { mail, swapped: _, ...views } = step
    const by = { side, membershipId: actor.membershipId }
    if (mail === 'ended') {
      await tellTheOtherSide(work, 'partner_ended', found, by)
      await endSharesOf(work, id)
    }
    await keep(work, actor, found, side, { action, ...views })
    if (mail === 'invited') await tellAgain(work, found)
    if (mail === 'accepted' || mail === 'rejected')
      await tellTheOtherSide(work, `partner_${mail}`, { ...found, recipientId: found.recipientId ?? own }, by)
    await note(work, found, side, own, action)
    return { ended: mail === 'ended' }
  }
  return act(actor, answer, action === 'resend' ? { limit: { kind: 'partnering', of: own } } : {})
}

/** The row as it is now; nobody else changes it meanwhile. */
async function underLock(db: Db, own: string, id: string): Promise<Partnership> {
  const [row] = await db.$queryRaw<Pick<Partnership, 'senderId' | 'recipientId'>[]>`
    select "senderId", "recipientId" from "Partnership" where id = ${id}::uuid for update`
  // To an address that was nobody's: whoever answers makes it one of two organisations.
  if (row && row.senderId !== own && row.recipientId === null) await lockPair(db, row.senderId, own)
  const seen = seenBySide(own, await addressesInvited(db, own))
  const found = await db.partnership.findFirst({ where: { AND: [{ id }, seen] } })
  if (!found) throw new NotFound()
  return found
}

type Kept = Pick<Partnership, 'senderView' | 'recipientView'> & { action: PartnershipAnswer }

async function keep({ db }: Work, actor: Member, found: Partnership, side: PartnershipSide, kept: Kept) {
  const { action, ...views } = kept
  const where = { id: found.id }
  if (!views.senderView && !views.recipientView) return db.partnership.delete({ where })
  const now = new Date()
  const sent = { invitedAt: now, invitedById: actor.membershipId }
  const answered = { answeredAt: now, answeredById: actor.membershipId, recipientId: actor.organisation.id }
  return db.partnership.update({
    where,
    data: {
      ...views,
      ...(action === 'resend' && sent),
      ...(side === 'recipient' && answered),
      ...(action === 'accept' && { acceptedAt: now }),
    },
  })
}

/** Mails the invitation once more. Whose address it is by now is not asked again where there is something else between the two. */
async function tellAgain(work: Work, { id, email, senderId, recipientId }: Partnership): Promise<void> {
  const memberships = await membershipsOf(work.db, email)
  const there = recipientId ? memberships.find(({ organisationId }) => organisationId === recipientId) : memberships[0]
  if (there && recipientId === null && (await between(work.db, senderId, there.organisationId))) return
  await tellOfPartnership(work, 'partner_invited', id, { email, membershipId: there?.id })
}

/** In the log of who did it; of what ends or begins for both, in that of the other as well. */
async function note(
  { record }: Work,
  found: Partnership,
  side: PartnershipSide,
  own: string,
  action: PartnershipAnswer,
) {
  const other = side === 'sender' ? found.recipientId : found.senderId
  const ofBoth = action === 'accept' || action === 'reject' || found.senderView === 'accepted'
  const happened = { action: recorded[action], subject: 'Partnership' as const, id: found.id }
  const logs = ofBoth && other ? [own, other] : [own]
  await record(...logs.map((organisationId) => ({ ...happened, organisationId })))
}
