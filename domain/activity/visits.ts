import { LRUCache } from 'lru-cache'
import { query } from '../../prisma/client.ts'
import { sql } from '../../prisma/sql.ts'

const hour = 3_600_000
/** Who was noted where lately, so that most pages cost no statement at all. */
const lately = new LRUCache<string, true>({ max: 20_000, ttl: hour })

/**
 * Notes that somebody (their membership's uuid) has opened a project or product (uuid) of another organisation than their own; of the host's
 * people nothing is noted. One small statement, and for an hour none any more. Whoever calls this has seen that they may open it.
 */
export async function noteVisit(membershipId: string, resourceId: string): Promise<void> {
  const key = `${membershipId} ${resourceId}`
  if (lately.has(key)) return
  lately.set(key, true)
  await query(
    'note-visit',
    sql`insert into "Visit" ("membershipId", "resourceId", "organisationId")
      select m.id, thing.id, thing."organisationId"
      from "Membership" m join "Organisation" o on o.id = m."organisationId" and not o."isHost"
      join (
        select id, "organisationId" from "Project" where id = ${resourceId}::uuid
        union all select id, "organisationId" from "Product" where id = ${resourceId}::uuid) thing
        on thing."organisationId" <> m."organisationId"
      where m.id = ${membershipId}::uuid
      on conflict ("membershipId", "resourceId") do update set at = excluded.at, "organisationId" = excluded."organisationId"
        where "Visit".at < excluded.at - interval '1 hour'`,
  )
}
