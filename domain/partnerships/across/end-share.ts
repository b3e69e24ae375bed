import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { findOneShare, type OneShare } from '../../access/sharing/box/one.ts'
import { unshare } from '../../access/sharing/unshare.ts'
import { NotFound } from '../../refusals.ts'
import { findAccepted } from './find.ts'

/** A share (a grant's uuid) of a partnership (uuid) that the actor may end, and what would remain. NotFound for a share of anything else, for one that
 *  has ended, and for who does not look after partners; NotAllowed for what the other side shares. */
export async function findPartnerShare(actor: Member, partnershipId: string, grantId: string): Promise<OneShare> {
  await findAccepted(actor, partnershipId)
  const isOfIt = (await prisma.grant.count({ where: { id: grantId, partnershipId } })) > 0
  if (!isOfIt) throw new NotFound()
  return findOneShare(actor, grantId)
}

/** Ends such a share, on the next request of everybody it was with. Throws the same. */
export async function endPartnerShare(actor: Member, partnershipId: string, grantId: string): Promise<void> {
  await findPartnerShare(actor, partnershipId, grantId)
  await unshare(actor, grantId)
}
