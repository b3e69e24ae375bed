import { z } from 'zod'
import { prisma } from '../../../../prisma/client.ts'
import type { Member } from '../../../access/actor/actor.ts'
import { act, type Work } from '../../../act.ts'
import { tellOfAccess } from '../../../delivery/partners/access.ts'
import { limitedLook } from '../../../limits.ts'
import type { Once } from '../../../once.ts'
import { emailAddress } from '../../../people/email.ts'
import { NotFound } from '../../../refusals.ts'
import { lockPair } from '../../pair.ts'
import { givesAccess } from '../who-may.ts'
import { giverOf } from './levels.ts'
import { accessTerms, termsToKeep } from './terms.ts'
import { type Receiver, receiverOf, unknownBefore } from './whom.ts'

/** An access as it is offered: to whom, and what it opens. */
export const accessOffer = accessTerms.extend({ partnerId: z.uuid().optional(), email: emailAddress.optional() })
export type OfferToPartner = z.output<typeof accessOffer>

/** What an offer would be, in names: `email` where it goes to an address. */
export type ProposedAccess = Pick<OfferToPartner, 'reach' | 'wallet'> & {
  name: string | null
  email: string | null
  products: string[]
  level: string
}

/**
 * Offers a partner access. To an address, the answer is the same whether it is somebody's here or nobody's. Returns the id; done once under a key. Throws
 * NotFound for who gives none, NotAllowed, Invalid; Conflict for whom an access was offered or given to already, as far as the client is told
 * of it; TooOften after twenty in a day, with the invitations of partners. Source: partner-product-access.txt; decision 67.
 */
export async function giveAccess(actor: Member, offer: OfferToPartner, once?: Once): Promise<{ id: string }> {
  if (!givesAccess(actor)) throw new NotFound()
  const clientId = actor.organisation.id
  const giver = await giverOf(actor)
  const give = async (work: Work) => {
    const { db } = work
    const receiver = await receiverOf(db, actor, offer)
    await lockPair(db, clientId, receiver.partnerId ?? receiver.email)
    const { productIds, ...terms } = await termsToKeep(db, giver, offer)
    const { isTold, ...whom } = await placeFor(work, clientId, receiver)
    const row = { ...terms, ...whom, clientId, givenById: actor.membershipId }
    const products = { create: productIds.map((productId) => ({ productId })) }
    const access = await db.partnerAccess.create({ data: { ...row, products } })
    const { id } = access
    const detail = { reach: terms.reach }
    await work.record({
      action: 'offer-partner-access',
      subject: 'PartnerAccess',
      id,
      organisationId: clientId,
      detail,
    })
    if (isTold)
      await tellOfAccess(work, 'access_offered', access, 'partner', {
        membershipId: actor.membershipId,
        organisationId: clientId,
      })
    return { id }
  }
  return act(actor, give, { once, limit: { kind: 'partnering', of: clientId } })
}

/** Whom the row is for, and whether anybody is told. One that the client is not told of stays unknown to it: a second address waits, and nobody is
 *  asked; an organisation found by name is asked, and the offer to its address waits instead. */
async function placeFor({ db }: Work, clientId: string, receiver: Receiver): Promise<Receiver & { isTold: boolean }> {
  const other = await unknownBefore(db, clientId, receiver)
  if (!other) return { ...receiver, isTold: true }
  if (receiver.email !== '') return { ...receiver, partnerId: null, isTold: false }
  await db.partnerAccess.update({ where: { id: other.id }, data: { partnerId: null } })
  return { ...receiver, isTold: true }
}

/** For whom an access would be, before anything more is said. Throws as `giveAccess`; an address of the host counts as an offer. */
export async function findReceiver(
  actor: Member,
  asked: Pick<OfferToPartner, 'partnerId' | 'email'>,
): Promise<Pick<ProposedAccess, 'name' | 'email'>> {
  if (!givesAccess(actor)) throw new NotFound()
  const { id } = actor.organisation
  const find = () => receiverOf(prisma, actor, asked)
  const receiver = asked.email ? await limitedLook('partnering', id, find) : await find()
  await unknownBefore(prisma, id, receiver)
  if (receiver.email !== '') return { name: null, email: receiver.email }
  const { name } = await prisma.organisation.findUniqueOrThrow({ where: { id: receiver.partnerId ?? '' } })
  return { name, email: null }
}

/** What an offer would be, to be read before it is sent. Throws as `giveAccess`; nothing is changed. */
export async function proposeAccess(actor: Member, offer: OfferToPartner): Promise<ProposedAccess> {
  const whom = await findReceiver(actor, offer)
  const { reach, wallet, productIds, levelId } = await termsToKeep(prisma, await giverOf(actor), offer)
  const level = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { id: levelId } })
  const products = await prisma.product.findMany({ where: { id: { in: productIds } }, orderBy: { name: 'asc' } })
  return { ...whom, reach, wallet, products: products.map(({ name }) => name), level: level.name }
}
