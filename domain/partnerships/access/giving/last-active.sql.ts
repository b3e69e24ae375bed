import { query } from '../../../../prisma/client.ts'
import { sql } from '../../../../prisma/sql.ts'

const itsOwn = ['accept-partner-access', 'end-partner-access', 'name-for-client']

/** When somebody of the partner last did anything at the client, of each of these accesses (uuids) where they have: while it was accepted, besides
 *  accepting and ending it. */
export async function lastActive(accessIds: string[]): Promise<Map<string, Date>> {
  const rows = await query<{ id: string; at: Date }>(
    'access-last-active',
    sql`select x.id, done.at from "PartnerAccess" x cross join lateral (
      select a.at from "Activity" a join "Membership" m on m.id = a."actorId"
      where a."organisationId" = x."clientId" and m."organisationId" = x."partnerId" and a.at >= x."answeredAt"
        and (x."endedAt" is null or a.at <= x."endedAt") and a.action <> all (${itsOwn}::text[])
      order by a.at desc limit 1) done
    where x.id = any (${accessIds}::uuid[]) and x.state in ('accepted', 'ended')`,
  )
  return new Map(rows.map(({ id, at }) => [id, at]))
}
