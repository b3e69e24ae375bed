import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { NotFound } from '../../refusals.ts'
import { looksAfterPartners } from '../looks-after.ts'
import { type PartnerShares, sharesAcross } from './page.ts'

/** Which page of each of the two lists of a partnership is asked for; both count from 1. */
export type AcrossPages = { ours: number; theirs: number }

/** A partnership as either side sees it: with whom it is, since when, what we share with them, and what they share with us. */
export type PartnershipPage = AcceptedPartner & { ours: PartnerShares; theirs: PartnerShares }

/** A partnership (uuid): with whom it is, and since when. */
export type AcceptedPartner = { id: string; name: string; since: Date }

/** A partnership (uuid) of the actor's own organisation, with a page of each of its lists. Throws NotFound for any other one, and for who does not
 *  look after partners. */
export async function findPartnership(actor: Member, id: string, pages: AcrossPages): Promise<PartnershipPage> {
  const partner = await findAccepted(actor, id)
  const ours = await sharesAcross(actor, { partnershipId: id, organisationId: actor.organisation.id }, pages.ours)
  const others = { partnershipId: id, organisationId: { not: actor.organisation.id } }
  return { ...partner, ours, theirs: await sharesAcross(actor, others, pages.theirs) }
}

/** Whose partner the actor's own organisation is by a partnership (uuid). Throws NotFound for any other one, and for who does not look after
 *  partners. */
export async function findAccepted(actor: Member, id: string): Promise<AcceptedPartner> {
  if (!looksAfterPartners(actor)) throw new NotFound()
  const own = actor.organisation.id
  const found = await prisma.partnership.findFirst({
    where: {
      ...{ id, senderView: 'accepted', recipientView: 'accepted' },
      OR: [{ senderId: own }, { recipientId: own }],
    },
    include: { sender: { select: { name: true } }, recipient: { select: { name: true } } },
  })
  const other = found?.senderId === own ? found.recipient : found?.sender
  if (!found || !other) throw new NotFound()
  return { id, name: other.name, since: found.acceptedAt ?? found.createdAt }
}
