import { query } from '../../../prisma/client.ts'
import { sql } from '../../../prisma/sql.ts'
import type { Member } from '../../access/actor/actor.ts'
import { scopeSql } from '../../access/scope.ts'

const most = 500

/** The mails (uuid) that the member sees and that did not arrive, the latest first: of each address only the last one that came to an end, and none to
 *  an address that is not its person's any more. Once a mail has arrived there nobody has to do anything. */
export async function findLostMails(member: Member): Promise<string[]> {
  const statement = sql`
    select d.id from "Delivery" d
    left join "Membership" m on m.id = d."membershipId" left join "Person" p on p.id = m."personId"
    where (d.state in ('bounced', 'failed') or d.state = 'deferred' and d.fault = 'content')
      and (p.id is null or p.email = d.email) and ${scopeSql(member, 'read', 'Delivery', 'd', 'state')}
      and not exists (select from "Delivery" l where l.email = d.email and l."createdAt" > d."createdAt"
        and (l.state in ('sent', 'bounced', 'failed') or l.state = 'deferred' and l.fault = 'content'))
    order by d."createdAt" desc, d.id limit ${most}`
  return (await query<{ id: string }>('lost-mails', statement)).map(({ id }) => id)
}
