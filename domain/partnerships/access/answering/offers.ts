import type { Prisma } from '@prisma/client'
import type { Db } from '../../../act.ts'
import { unansweredBefore } from '../../unanswered.ts'

/** The accesses that are for an organisation (uuid): those that are its own, and with `addresses` also offers that went to one of them while it
 *  was nobody's here. */
export function addressedTo(organisationId: string, addresses: string[]): Prisma.PartnerAccessWhereInput {
  const open = { state: 'pending', sentAt: { gt: unansweredBefore() } } as const
  return { OR: [{ partnerId: organisationId }, { partnerId: null, email: { in: addresses }, ...open }] }
}

/** The same without offers of a client that has offered or given it something already, and of its own. */
export async function seenByPartner(db: Db, organisationId: string): Promise<Prisma.PartnerAccessWhereInput> {
  const other = {
    partnerId: organisationId,
    state: { in: ['pending', 'accepted'] },
  } satisfies Prisma.PartnerAccessWhereInput
  const fresh = { clientId: { not: organisationId }, client: { is: { accessGiven: { none: other } } } }
  const addressed = addressedTo(organisationId, await addressesOffered(db, organisationId))
  return { AND: [addressed, { OR: [{ partnerId: organisationId }, fresh] }] }
}

/** The addresses, among those that were offered access while they were nobody's, of people of an organisation (uuid). */
export async function addressesOffered(db: Db, organisationId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ email: string }[]>`
    select p.email from "PartnerAccess" x
    join "Person" p on p.email = x.email
    join "Membership" m on m."personId" = p.id
    where x."partnerId" is null and x.state = 'pending' and m."organisationId" = ${organisationId}::uuid
      and m."disabledAt" is null and m.profile <> 'guest' and p."disabledAt" is null`
  return rows.map(({ email }) => email)
}
