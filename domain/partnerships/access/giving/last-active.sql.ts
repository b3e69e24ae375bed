import { query } from '../../../../prisma/client.ts'
import { type Sql, sql } from '../../../../prisma/sql.ts'
import { worksFor } from '../../../access/actor/delegate.sql.ts'

const itsOwn = ['accept-partner-access', 'end-partner-access', 'give-back-partner-access', 'name-for-client']

/** When one of those of the partner who work for the client last opened or did something of its, of each of these accesses (uuids) where one has:
 *  while it was accepted, besides accepting and ending it. What they open counts to the hour. */
export async function lastActive(accessIds: string[]): Promise<Map<string, Date>> {
  const rows = await query<{ id: string; at: Date }>(
    'access-last-active',
    sql`select x.id, max(done.at) as at from "PartnerAccess" x cross join lateral (
      (${latest(sql`"Activity" a join "Membership" m on m.id = a."actorId" and a.action <> all (${itsOwn}::text[])`)})
      union all (${latest(sql`"Visit" a join "Membership" m on m.id = a."membershipId"`)})) done
    where x.id = any (${accessIds}::uuid[]) and x.state in ('accepted', 'ended')
    group by x.id`,
  )
  return new Map(rows.map(({ id, at }) => [id, at]))
}

/** The latest of what members `m` did who work by an access `x`, while it was accepted. */
const latest = (of: Sql) => sql`
  select a.at from ${of}
  where a."organisationId" = x."clientId" and m."organisationId" = x."partnerId" and ${worksFor(sql`m.id`)}
    and a.at >= x."answeredAt" and (x."endedAt" is null or a.at <= x."endedAt")
  order by a.at desc limit 1`
