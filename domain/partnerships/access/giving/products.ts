import type { Prisma } from '@prisma/client'
import { prisma } from '../../../../prisma/client.ts'
import type { Member } from '../../../access/actor/actor.ts'
import { scope } from '../../../access/scope.ts'

/** The products of a category that access can be given to. */
export type CategoryToGive = { name: string; products: { id: string; name: string }[] }

/** The products of the actor's own organisation that they may give access to, as a Prisma where: those whose names they see; to its legal representative
 *  all of them. */
export function productsToGive(actor: Member): Prisma.ProductWhereInput {
  const own = { organisationId: actor.organisation.id }
  return actor.legalRepresentative ? own : { AND: [own, scope(actor, 'read', 'Product', 'name')] }
}

/** These products, category by category, by name. */
export async function findCategories(actor: Member): Promise<CategoryToGive[]> {
  const found = await prisma.product.findMany({
    where: productsToGive(actor),
    select: { id: true, name: true, category: { select: { name: true } } },
    orderBy: [{ category: { name: 'asc' } }, { name: 'asc' }, { id: 'asc' }],
    take: mostProducts,
  })
  const names = [...new Set(found.map(({ category }) => category.name))]
  return names.map((name) => ({
    name,
    products: found.filter(({ category }) => category.name === name).map(({ id, name }) => ({ id, name })),
  }))
}

/** So many products one access opens at most; whoever has more gives complete access. */
export const mostProducts = 500
