import { type Sql, sql } from '../../../prisma/sql.ts'
import type { Member } from '../../access/actor/actor.ts'
import { isHere } from '../colleagues/list.sql.ts'

/**
 * The people of the partners of the actor's own organisation as an address book has them, and of those that it gave access to who work there by it:
 * each once, if they are here, read from where they are, so that whoever comes or goes there, and what ends between the two, is seen at once. Told
 * are name, job role and organisation; the address only where that organisation wants it so. Source: partner-relationships.txt,
 * partner-product-access.txt.
 */
export function partnersMembersSql(actor: Member): Sql {
  return sql`${told}
    from (select id, bool_or("isWhole") as "isWhole" from (${partners(actor)}) side group by id) partner
    join "Organisation" o on o.id = partner.id join "Membership" m on m."organisationId" = o.id
    join "Person" p on p.id = m."personId"
    where (partner."isWhole" or m.id in (${namedIn(actor)})) and ${isThere}`
}

/** The same people, for a statement that reads some of very many in the order of their names: of all people, by the index of these, those who are
 *  among them. */
export function partnersMembersByNameSql(actor: Member): Sql {
  return sql`${told}
    from "Person" p join "Membership" m on m."personId" = p.id join "Organisation" o on o.id = m."organisationId"
    where (m."organisationId" in (select id from (${partners(actor)}) side where "isWhole") or m.id in (${namedIn(actor)})) and ${isThere}`
}

const told = sql`select m.id, 'partner' as kind, null::uuid as "personId", p.name, case when o."partnersSee" = 'addresses' then p.email end as email,
    null as phone, o.name as company, m."jobRole", null as profile`

const isThere = sql`m.profile <> 'guest' and p."disabledAt" is null and not p."isMachine" and ${isHere}`

/** The organisations whose people are known, all of them or those who are named: a row for each way there. */
function partners(actor: Member): Sql {
  const own = sql`${actor.organisation.id}::uuid`
  return sql`select case when x."senderId" = ${own} then x."recipientId" else x."senderId" end as id, true as "isWhole" from "Partnership" x
      where (x."senderId" = ${own} or x."recipientId" = ${own}) and x."senderView" = 'accepted' and x."recipientView" = 'accepted'
    union all select x."partnerId", x."forAll" ${givenBy(actor)}`
}

const namedIn = (actor: Member): Sql =>
  sql`select n."membershipId" from "PartnerAccessPerson" n where n."accessId" in (select x.id ${givenBy(actor)})`

/** Whether an address (a column) is that of somebody who works in the actor's own organisation by access that it gave to their partner, as far as it is
 *  told their address: who was entered by hand with another one's address would tell by not being there whose it is. */
export function worksByAccess(actor: Member, address: Sql): Sql {
  return sql`exists (select from "Person" p join "Membership" m on m."personId" = p.id
    join "Organisation" o on o.id = m."organisationId" and o."partnersSee" = 'addresses'
    where p.email = ${address} and ${isThere}
      and exists (select ${givenBy(actor)} and x."partnerId" = m."organisationId"
        and (x."forAll" or exists (select from "PartnerAccessPerson" n where n."accessId" = x.id and n."membershipId" = m.id))))`
}

const givenBy = (actor: Member): Sql =>
  sql`from "PartnerAccess" x where x."clientId" = ${actor.organisation.id}::uuid and x.state = 'accepted'`
