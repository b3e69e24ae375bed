import type { Prisma } from '@prisma/client'
import { prisma } from '../../../../prisma/client.ts'
import type { Member } from '../../../access/actor/actor.ts'
import { scope } from '../../../access/scope.ts'

/** The products of a category that access can be given to. */
export type CategoryToGive = { name: string; products: { id: string; name: string }[] }

/** The products that a form shows, category by category: those that are checked, and of the others the first whose names fit. `more`: so many others
 *  fit and are not shown; `isLong`: there are more than are shown at once, so that they are looked for by a text (`q`). */
export type ProductsToGive = { categories: CategoryToGive[]; q: string; more: number; isLong: boolean }

/** The products of the actor's own organisation that they may give access to, as a Prisma where: those whose names they see; to its legal representative
 *  all of them. */
export function productsToGive(actor: Member): Prisma.ProductWhereInput {
  const own = { organisationId: actor.organisation.id }
  return actor.legalRepresentative ? own : { AND: [own, scope(actor, 'read', 'Product', 'name')] }
}

/** So many products a form shows at once, beside those that are checked. */
const atOnce = 200

const row = {
  select: { id: true, name: true, category: { select: { name: true } } },
  orderBy: [{ category: { name: 'asc' } }, { name: 'asc' }, { id: 'asc' }],
} satisfies Prisma.ProductFindManyArgs

/** The products to choose from: those that are checked (`chosen`, uuids) always, and of the others those in whose name, or in that of their category,
 *  there is a text (`q`). */
export async function findProducts(actor: Member, { q = '', chosen = [] as string[] } = {}): Promise<ProductsToGive> {
  const may = productsToGive(actor)
  const text = { contains: q.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const }
  const isNamed = { OR: [{ name: text }, { category: { is: { name: text } } }] }
  const others = { AND: [may, { id: { notIn: chosen } }, ...(q ? [isNamed] : [])] }
  const [all, count, kept, found] = await Promise.all([
    prisma.product.count({ where: may }),
    prisma.product.count({ where: others }),
    prisma.product.findMany({ where: { AND: [may, { id: { in: chosen } }] }, ...row }),
    prisma.product.findMany({ where: others, ...row, take: atOnce }),
  ])
  return { categories: byCategory([...kept, ...found]), q, more: count - found.length, isLong: all > atOnce }
}

type Row = Prisma.ProductGetPayload<typeof row>

/** What is checked stands first in its category. */
function byCategory(rows: Row[]): CategoryToGive[] {
  const names = [...new Set(rows.map(({ category }) => category.name))].toSorted((one, other) =>
    one.localeCompare(other),
  )
  return names.map((name) => ({
    name,
    products: rows.filter(({ category }) => category.name === name).map(({ id, name }) => ({ id, name })),
  }))
}

/** So many products one access opens at most; whoever has more gives complete access. */
export const mostProducts = 500
