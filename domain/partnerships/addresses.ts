import type { Db } from '../act.ts'

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

/** Whose an address is here: the memberships that sign its person in, the one that was used last first. One statement, whoever it is. */
export function membershipsOf(db: Db, email: string): Promise<MembershipAt[]> {
  return db.$queryRaw<MembershipAt[]>`
    select m.id, m."organisationId", o."isHost" from "Membership" m
    join "Person" p on p.id = m."personId"
    join "Organisation" o on o.id = m."organisationId"
    where p.email = ${email} and m."disabledAt" is null and m.profile <> 'guest' and p."disabledAt" is null and not p."isMachine"
    order by m."lastUsedAt" desc nulls last, m."createdAt" desc`
}

/** A membership (uuid) of whoever has an address, and whether it is of the host. */
export type MembershipAt = { id: string; organisationId: string; isHost: boolean }

/** The id (uuid) that no organisation has: what is asked of the organisation of an address is asked also where there is none, so that the answer
 *  takes as long. */
export const nobodys = '00000000-0000-0000-0000-000000000000'
