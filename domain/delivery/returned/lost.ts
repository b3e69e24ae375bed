import { query } from '../../../prisma/client.ts'
import { raw, type Sql, sql } from '../../../prisma/sql.ts'
import type { Member } from '../../access/actor/actor.ts'
import { filterSql } from '../../access/scope.ts'

/** The mails (uuid) that the member sees and that did not arrive, the latest first: of each address only the last one that came to an end, and none to
 *  an address that is not its person's any more. Once a mail has arrived there nobody has to do anything. One more than `most` at most (null: all). */
export async function findLostMails(member: Member, most: number | null = null): Promise<string[]> {
  const statement = sql`
    with last as (select d.email, max(d."createdAt") as at from "Delivery" d where ${isLostSql('d')} group by d.email)
    select d.id from last join "Delivery" d on d.email = last.email and d."createdAt" = last.at
    left join "Membership" m on m.id = d."membershipId" left join "Person" p on p.id = m."personId"
    where ${isLostSql('d')} and (p.id is null or p.email = d.email) and ${filterSql(member, 'read', 'Delivery', 'd', 'state')}
      and not exists (select from "Delivery" l where l.email = last.email and l."createdAt" > last.at
        and (l.state = 'sent' or ${isLostSql('l')}))
    order by d."createdAt" desc, d.id limit ${most}::int + 1`
  return (await query<{ id: string }>('lost-mails', statement)).map(({ id }) => id)
}

/** Whether a mail under an alias came to an end without arriving. */
function isLostSql(alias: string): Sql {
  const mail = raw(alias)
  return sql`(${mail}.state in ('bounced', 'failed') or ${mail}.state = 'deferred' and ${mail}.fault = 'content')`
}
