import type { Member } from '../access/actor/actor.ts'
import { type AcceptedPartner, type AcrossPages, findAccepted } from './across/find.ts'
import { findSharesOf, type SharedAcross } from './shares.ts'

/** A partnership that somebody is about to end: with whom it is, and what falls away: what we share with them, and what they share with us. */
export type PartnerToEnd = AcceptedPartner & { ours: SharedAcross; theirs: SharedAcross }

/** A partnership (uuid) of the actor's own organisation, with a page of each list. Throws NotFound for any other one, and for who does not look after partners. */
export async function findPartnerToEnd(actor: Member, id: string, pages: AcrossPages): Promise<PartnerToEnd> {
  return { ...(await findAccepted(actor, id)), ...(await findSharesOf(actor, id, pages)) }
}
