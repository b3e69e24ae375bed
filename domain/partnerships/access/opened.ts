import type { Prisma } from '@prisma/client'
import type { OpenedAccess } from '../../../words/partners/opened.ts'

/** What is read of an access to say what it opens. */
export const withOpened = {
  client: { select: { name: true } },
  products: {
    select: { product: { select: { id: true, name: true, category: { select: { name: true } } } } },
    orderBy: [{ product: { category: { name: 'asc' } } }, { product: { name: 'asc' } }, { productId: 'asc' }],
  },
} satisfies Prisma.PartnerAccessInclude

type Row = Prisma.PartnerAccessGetPayload<{ include: typeof withOpened }>

/** What an access opens, as it is told to both of its sides, also before it is accepted. */
export function openedBy({ client, reach, wallet, products }: Row): OpenedAccess {
  const named = products.map(({ product: { id, name, category } }) => ({ id, name, category: category.name }))
  return { client: client.name, reach, wallet, products: reach === 'limited' ? named : [] }
}
