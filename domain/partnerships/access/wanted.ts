import type { PartnerAccess, Prisma } from '@prisma/client'

/** A grant of an access: with whom, and on what. */
export type WantedGrant = Pick<
  Prisma.GrantCreateManyInput,
  'principalKind' | 'principalId' | 'resourceKind' | 'resourceId'
>

type Accepted = Pick<PartnerAccess, 'clientId' | 'reach' | 'forAll'> & {
  partnerId: string
  products: { productId: string }[]
  people: { membershipId: string }[]
}

/** The grants that an access needs once it is accepted: one for each of whom it is for, and each thing that it opens. */
export function wantedBy({ clientId, partnerId, reach, forAll, products, people }: Accepted): WantedGrant[] {
  const whom = forAll
    ? [{ principalKind: 'organisation' as const, principalId: partnerId }]
    : people.map(({ membershipId }) => ({ principalKind: 'membership' as const, principalId: membershipId }))
  const what =
    reach === 'complete'
      ? [{ resourceKind: 'organisation' as const, resourceId: clientId }]
      : products.map(({ productId }) => ({ resourceKind: 'product' as const, resourceId: productId }))
  return whom.flatMap((principal) => what.map((thing) => ({ ...principal, ...thing })))
}
