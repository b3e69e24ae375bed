import type { Db } from '../act.ts'
import { standing } from '../people/standing.ts'

/** The addresses, among those that were invited while they were nobody's, of people of an organisation (uuid). */
export async function addressesInvited(db: Db, organisationId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ email: string }[]>`
    select p.email from "Partnership" x
    join "Person" p on p.email = x.email
    join "Membership" m on m."personId" = p.id
    where x."recipientId" is null and x."recipientView" = 'pending' and m."organisationId" = ${organisationId}::uuid
      and m."disabledAt" is null and m.profile <> 'guest' and p."disabledAt" is null`
  return rows.map(({ email }) => email)
}

/** Whose an address is here: the memberships that sign its person in, the one that was used last first. */
export function membershipsOf(db: Db, email: string) {
  return db.membership.findMany({
    where: { AND: [standing, { person: { email } }] },
    orderBy: [{ lastUsedAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }],
    select: { id: true, organisationId: true, organisation: { select: { isHost: true } } },
  })
}
