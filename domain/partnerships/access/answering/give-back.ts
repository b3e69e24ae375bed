import type { PartnerAccess } from '@prisma/client'
import type { z } from 'zod'
import type { Member } from '../../../access/actor/actor.ts'
import { act, type Db } from '../../../act.ts'
import { tellOfAccess } from '../../../delivery/partners/access.ts'
import type { Once } from '../../../once.ts'
import { Conflict, Invalid, NotFound } from '../../../refusals.ts'
import { looksAfterPartners } from '../../looks-after.ts'
import { accessTerms } from '../giving/terms.ts'
import { keepGrantsOf } from '../grants.ts'
import { type FoundClient, findClient } from './clients.ts'
import { accessUnderLock } from './row.ts'

/** What a partner gives back of an access: some of its products (uuids) where it is limited, the wallet where it is complete. */
export const partGivenBack = accessTerms.pick({ productIds: true, wallet: true })
type Part = z.output<typeof partGivenBack>

/** Whether a part of an access can be given back, so that something is left of it: one of several products, or the wallet. */
export const hasPartToGiveBack = ({ state, opens }: Pick<FoundClient, 'state' | 'opens'>): boolean =>
  state === 'accepted' && (opens.reach === 'complete' ? opens.wallet : opens.products.length > 1)

/** An access (uuid) of the actor's own organisation of which a part can be given back. Throws NotFound for any other one. */
export async function findClientToReduce(actor: Member, id: string): Promise<FoundClient> {
  const found = await findClient(actor, id)
  if (!hasPartToGiveBack(found)) throw new NotFound()
  return found
}

/**
 * Gives back a part of an access (uuid) that the actor's own organisation has to a client: it opens less with the next request, never more. Both
 * logs tell it, and the client by mail; done once under a key. Throws NotFound, also for who does not look after partners; Invalid where nothing is
 * chosen, or nothing would be left; Conflict where the client was faster. Source: issue 10, change or end at any time, from either side.
 */
export function giveBackPart(actor: Member, id: string, part: Part, once?: Once): Promise<void> {
  if (!looksAfterPartners(actor)) throw new NotFound()
  const { membershipId, organisation } = actor
  const give = async (work: Parameters<Parameters<typeof act>[1]>[0]) => {
    const { db, record } = work
    const access = await accessUnderLock(db, organisation.id, id)
    if (access.state !== 'accepted') throw new Conflict('access-not-now')
    const fields = [access.reach === 'complete' ? await takeWallet(db, access, part) : await takeProducts(db, id, part)]
    await keepGrantsOf(work, id)
    const now = await db.partnerAccess.findUniqueOrThrow({ where: { id } })
    const happened = { action: 'give-back-partner-access', subject: 'PartnerAccess', id, detail: { fields } } as const
    await record(...[access.clientId, organisation.id].map((organisationId) => ({ ...happened, organisationId })))
    await tellOfAccess(work, 'access_changed', now, 'client', { membershipId, organisationId: organisation.id })
  }
  return act(actor, give, { once })
}

async function takeWallet(db: Db, { id, wallet: had }: PartnerAccess, { productIds, wallet }: Part): Promise<string> {
  // It was limited when it was chosen.
  if (productIds.length > 0 || (wallet && !had)) throw new Conflict('access-not-now')
  if (!wallet) throw new Invalid({ wallet: 'choose-part' })
  await db.partnerAccess.update({ where: { id }, data: { wallet: false } })
  return 'wallet'
}

async function takeProducts(db: Db, accessId: string, { productIds, wallet }: Part): Promise<string> {
  if (wallet) throw new Conflict('access-not-now')
  if (productIds.length === 0) throw new Invalid({ productIds: 'choose-part' })
  const all = await db.partnerAccessProduct.count({ where: { accessId } })
  const { count } = await db.partnerAccessProduct.deleteMany({ where: { accessId, productId: { in: productIds } } })
  if (count < productIds.length) throw new Conflict('access-not-now')
  if (count === all) throw new Invalid({ productIds: 'keep-a-part' })
  return 'products'
}
