import { nounNames } from '../../domain/nouns/index.ts'
import { recordNouns } from '../../domain/nouns/records/index.ts'
import { prisma } from '../../prisma/client.ts'
import type { OracleRow } from '../access/oracle.ts'
import type { World } from '../access/raise-world.ts'
import { rowsOf } from './marks.ts'

/** All rows of every kind of thing, by kind, and what the naive rules of test/access read of them. */
export type Installation = { rows: Record<string, OracleRow[]>; world: World }

/** The installation as it is now, as plain rows. */
export async function installation(): Promise<Installation> {
  const subjects = [...nounNames, ...recordNouns.map(({ name }) => name)]
  const read = await Promise.all(
    subjects.map(async (subject) => [subject, (await rowsOf(subject)) as OracleRow[]] as const),
  )
  const rows = Object.fromEntries(read) as Record<string, OracleRow[]>
  const [people, products] = [await prisma.partnerAccessPerson.findMany(), await prisma.partnerAccessProduct.findMany()]
  const accesses = (rows.PartnerAccess ?? [])
    .filter(({ partnerId }) => partnerId)
    .map((row) => ({
      row,
      people: people.filter(({ accessId }) => accessId === row.id).map(({ membershipId }) => membershipId),
      products: products.filter(({ accessId }) => accessId === row.id).map(({ productId }) => productId),
    }))
  const world = {
    ...{ organisations: rows.Organisation, memberships: rows.Membership, accessLevels: rows.AccessLevel },
    ...{ levels: rows.ProjectAccessLevel, teamMembers: rows.TeamMember, groupMembers: rows.GroupMember },
    // What hangs on an access follows from that.
    ...{ grants: (rows.Grant ?? []).filter(({ via }) => via !== 'access'), accesses, products: rows.Product },
    content: rows,
  }
  return { rows, world: world as unknown as World }
}
