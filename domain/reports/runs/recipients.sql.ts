import { type Sql, sql } from '../../../prisma/sql.ts'
import { ownMembership } from './recipients.ts'

/** The recipients of a schedule, each with whoever of them can be asked for. */
export const recipientsSql = (scheduleId: string, toCustomers: boolean): Sql => sql`
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
