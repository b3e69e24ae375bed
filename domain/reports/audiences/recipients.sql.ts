import { empty, type Sql, sql } from '../../../prisma/sql.ts'
import { restingSql } from '../../delivery/returned/resting.sql.ts'
import { ownMembership } from '../runs/recipients.ts'
import { getsReports, hasAccepted, waysToPeople } from './ways.sql.ts'

/** Whose recipients are asked for: of a schedule (uuid), with a condition on the projects `p` whose managers are among them (null: nobody's);
 *  `email`: of one address alone. */
export type RecipientsAsked = { scheduleId: string; managed: Sql | null; email?: string | undefined }

/** The recipients of a schedule, each with whoever of them can be asked for; `everybody`: of its audiences also those who get nothing, and why. */
export const recipientsSql = ({ scheduleId, managed, email }: RecipientsAsked, everybody = false): Sql => sql`
  with wanted as (
    select p.email, m.id as "membershipId", m."organisationId", null::uuid as "accessLevelId", w.by,
      case when not ${everybody} then null when m."disabledAt" is not null or p."disabledAt" is not null then 'recipient-gone'
           when not ${hasAccepted()} then 'not-accepted'
           when m.profile = 'guest' or coalesce(l.ceilings ->> 'reports', 'none') = 'none' then 'no-reports' end as because
    from (${waysToPeople(sql`a."scheduleId" = ${scheduleId}::uuid ${email ? personWith(email) : empty}`, managed)}) w
    join "Membership" m on m.id = w."membershipId" join "Person" p on p.id = m."personId" join "AccessLevel" l on l.id = m."accessLevelId"
    where ${getsReports} or ${everybody} and w.by <> 'customers'
    union all
    select lower(r.email), own.id, coalesce(own."organisationId", r."organisationId"),
      case when p.id is null then r."accessLevelId" end, 'address', case when p.id is not null and own.id is null then 'recipient-gone' end
    from "ScheduleRecipient" r left join "Person" p on p.email = lower(r.email)
    left join lateral (${ownMembership(sql`p.id`, sql`r."organisationId"`)}) own on true
    where r."scheduleId" = ${scheduleId}::uuid ${email ? sql`and lower(r.email) = ${email}` : empty}
  )
  select distinct on (w."organisationId", w.email) w.email, w."membershipId", w."organisationId", w."accessLevelId",
    array_agg(w.by) over (partition by w."organisationId", w.email) as by,
    case when w.because is not null then w.because
         when exists (select from "Suppression" s where s."scheduleId" = ${scheduleId}::uuid and s.email = w.email) then 'unsubscribed'
         else ${restingSql(sql`w.email`)} end as because
  from wanted w
  order by w."organisationId", w.email, w."membershipId" nulls last`

const personWith = (email: string) =>
  sql`and m."personId" in (select own.id from "Person" own where own.email = ${email})`
