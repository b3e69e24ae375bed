import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor/actor.ts'
import { NotFound } from '../refusals.ts'
import { looksAfterPartners } from './looks-after.ts'
import { findSharesOf, type SharedAcross } from './shares.ts'

/** A partnership that somebody is about to end: with whom it is, and what falls away: what we share with them, and what they share with us. */
export type PartnerToEnd = { id: string; name: string; ours: SharedAcross; theirs: SharedAcross }

/** A partnership (uuid) of the actor's own organisation. Throws NotFound for any other one, and for who does not look after partners. */
export async function findPartnerToEnd(actor: Member, id: string): Promise<PartnerToEnd> {
  if (!looksAfterPartners(actor)) throw new NotFound()
  const own = actor.organisation.id
  const found = await prisma.partnership.findFirst({
    where: { id, senderView: 'accepted', OR: [{ senderId: own }, { recipientId: own }] },
    select: { senderId: true, sender: { select: { name: true } }, recipient: { select: { name: true } } },
  })
  const other = found?.senderId === own ? found.recipient : found?.sender
  if (!other) throw new NotFound()
  return { id, name: other.name, ...(await findSharesOf(actor, id)) }
}
