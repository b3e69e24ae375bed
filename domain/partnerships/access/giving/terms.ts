import { PartnerReach } from '@prisma/client'
import { z } from 'zod'
import type { Member } from '../../../access/actor/actor.ts'
import type { Db } from '../../../act.ts'
import { Invalid, NotAllowed } from '../../../refusals.ts'
import { givesAllAccess } from '../who-may.ts'
import { type Giver, mustBeLevelToGive } from './levels.ts'
import { mostProducts, productsToGive } from './products.ts'

/** What an access opens: some products (uuids), or the whole organisation, perhaps with the wallet, which is its billing page; and at which project
 *  access level (uuid). A form says a product as often as there are products. */
export const accessTerms = z.strictObject({
  reach: z.enum(PartnerReach),
  productIds: z.preprocess(
    (sent) => (sent === undefined ? [] : [sent].flat()),
    z
      .array(z.uuid())
      .max(mostProducts)
      .transform((ids) => [...new Set(ids)]),
  ),
  wallet: z.boolean().or(z.stringbool()).default(false),
  levelId: z.uuid(),
})
export type AccessTerms = z.output<typeof accessTerms>

/** The same of an access that there is; its level may be the usual one of whoever gets in (null). */
export type KeptTerms = Omit<AccessTerms, 'levelId'> & { levelId: string | null }

/**
 * What is kept of the terms: complete access says nothing of single products; of one that is limited, products that the giver does not see stay as before.
 * Throws, for whatever is more than before (null: it is new), NotAllowed for complete access and the wallet of who does not give them; Invalid for
 * products and levels that are not theirs to give.
 */
export async function termsToKeep(
  db: Db,
  giver: Giver,
  { reach, productIds, wallet, levelId }: AccessTerms,
  before: KeptTerms | null = null,
): Promise<AccessTerms> {
  const { actor } = giver
  const isAll = reach === 'complete'
  if (wallet && !isAll) throw new Invalid({ wallet: 'wallet-with-all' })
  const isOther = levelId !== before?.levelId
  const had = before?.productIds ?? []
  const chosen = isAll ? [] : [...productIds, ...(await unseenOf(db, actor, had, productIds))]
  const isMore = (isAll && (before?.reach !== 'complete' || isOther)) || (wallet && !before?.wallet)
  if (isMore && !givesAllAccess(actor)) throw new NotAllowed('give-all-access')
  const added = productIds.filter((id) => !had.includes(id))
  if (!isAll && (added.length > 0 || chosen.length === 0)) await mustBeProductsToGive(db, actor, added)
  if (isOther || isMore || added.length > 0) await mustBeLevelToGive(db, giver, levelId)
  return { reach, productIds: chosen, wallet, levelId }
}

/** Of the products (uuids) that an access opens, those that are not chosen because the actor does not see them. */
async function unseenOf(db: Db, actor: Member, had: string[], chosen: string[]): Promise<string[]> {
  const others = had.filter((id) => !chosen.includes(id))
  if (others.length === 0) return []
  const seen = await db.product.findMany({
    where: { AND: [{ id: { in: others } }, productsToGive(actor)] },
    select: { id: true },
  })
  return others.filter((id) => !seen.some((one) => one.id === id))
}

/** Throws Invalid where none is chosen, or one (uuid) that cannot be. */
async function mustBeProductsToGive(db: Db, actor: Member, productIds: string[]): Promise<void> {
  if (productIds.length === 0) throw new Invalid({ productIds: 'choose-products' })
  const count = await db.product.count({ where: { AND: [{ id: { in: productIds } }, productsToGive(actor)] } })
  if (count < new Set(productIds).size) throw new Invalid({ productIds: 'unreachable' })
}
