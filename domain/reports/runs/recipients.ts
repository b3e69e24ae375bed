import { query } from '../../../prisma/client.ts'
import { type Sql, sql } from '../../../prisma/sql.ts'

/** Somebody a schedule goes to: a member, or an address with the eyes of an organisation at an access level. `because` says why
 *  they do not get it this time. */
export type Recipient = {
  email: string
  membershipId: string | null
  organisationId: string
  accessLevelId: string | null
  because: 'unsubscribed' | 'bounced' | 'recipient-gone' | 'needs-approval' | null
}

/**
 * Who a schedule (uuid) goes to at this moment: with `toCustomers` everybody of every customer who can sign in, and its
 * addresses. One that belongs to a person here gets what that person may see, whatever eyes are chosen: in the chosen organisation
 * where they are a member of it, else in the one they were in last, and with none that is enabled nothing. Where the last mail bounced
 * it rests for a month. Colleagues stand beside each other.
 */
export function recipientsOf(scheduleId: string, toCustomers: boolean): Promise<Recipient[]> {
  return query<Recipient>('recipients', recipientsSql(scheduleId, toCustomers))
}

/** A person's membership that counts for a report: `person` is their id, `organisation` the one that was chosen (both SQL). */
export const ownMembership = (person: Sql, organisation: Sql): Sql => sql`
  select m.id, m."organisationId" from "Membership" m join "Person" own on own.id = m."personId"
  where m."personId" = ${person} and m."disabledAt" is null and own."disabledAt" is null
  order by m."organisationId" = ${organisation} desc, m."lastUsedAt" desc nulls last, m."createdAt", m.id limit 1`

const recipientsSql = (scheduleId: string, toCustomers: boolean): Sql => sql`
  with wanted as (
    select p.email, m.id as "membershipId", m."organisationId", null::uuid as "accessLevelId", false as gone
    from "Membership" m join "Person" p on p.id = m."personId" join "Organisation" o on o.id = m."organisationId"
    where ${toCustomers} and o."isCustomer" and m."disabledAt" is null and p."disabledAt" is null and m.profile <> 'guest'
      and (not exists (select from "Invitation" i where i."membershipId" = m.id)
        or exists (select from "Invitation" i where i."membershipId" = m.id and i."acceptedAt" is not null))
    union all
    select lower(r.email), own.id, coalesce(own."organisationId", r."organisationId"),
      case when p.id is null then r."accessLevelId" end, p.id is not null and own.id is null
    from "ScheduleRecipient" r left join "Person" p on p.email = lower(r.email)
    left join lateral (${ownMembership(sql`p.id`, sql`r."organisationId"`)}) own on true
    where r."scheduleId" = ${scheduleId}::uuid
  )
  select distinct on (w."organisationId", w.email) w.email, w."membershipId", w."organisationId", w."accessLevelId",
    case when w.gone then 'recipient-gone'
         when exists (select from "Suppression" s where s."scheduleId" = ${scheduleId}::uuid and s.email = w.email) then 'unsubscribed'
         when last.state = 'bounced' and last."createdAt" > now() - interval '30 days' then 'bounced' end as because
  from wanted w
  left join lateral (
    select d.state, d."createdAt" from "Delivery" d where d.email = w.email and d.state in ('sent', 'bounced')
    order by d."createdAt" desc limit 1) last on true
  order by w."organisationId", w.email, w."membershipId" nulls last`
