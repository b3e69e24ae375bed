import { type Sql, sql } from '../../../prisma/sql.ts'
import type { Member } from '../../access/actor/actor.ts'
import { isHere } from '../colleagues/list.sql.ts'

/**
 * The people of the partners of the actor's own organisation as an address book has them: those who are here, read from where they are, so that
 * whoever comes or goes there, and a partnership that ends, is seen at once. Told are name, job role and organisation; the address only where
 * that organisation wants it so. Source: partner-relationships.txt.
 */
export function partnersMembersSql(actor: Member): Sql {
  const own = sql`${actor.organisation.id}::uuid`
  return sql`select m.id, 'partner', null::uuid, p.name, case when o."partnersSee" = 'addresses' then p.email end, null, o.name, m."jobRole", null
    from (select case when x."senderId" = ${own} then x."recipientId" else x."senderId" end as id from "Partnership" x
      where (x."senderId" = ${own} or x."recipientId" = ${own}) and x."senderView" = 'accepted' and x."recipientView" = 'accepted') partner
    join "Organisation" o on o.id = partner.id join "Membership" m on m."organisationId" = o.id
    join "Person" p on p.id = m."personId"
    where m.profile <> 'guest' and p."disabledAt" is null and ${isHere}`
}
