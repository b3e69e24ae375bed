import { empty, type Sql, sql } from '../../../prisma/sql.ts'

/**
 * By which audiences schedules reach people: a line (scheduleId, by, membershipId) for each way, whether they can sign in or not. `by` is the id
 * of an audience, or `customers`. `narrow` is a condition on `a` (scheduleId) and `m` (a membership); `managed` one on the projects `p` whose
 * managers count, null where nobody's do.
 */
export const waysToPeople = (narrow: Sql, managed: Sql | null): Sql => sql`
  select a."scheduleId", 'customers' as by, m.id as "membershipId"
  from (select id as "scheduleId" from "Schedule" where "toCustomers") a
  cross join "Membership" m join "Organisation" o on o.id = m."organisationId" where o."isCustomer" and ${narrow}
  union all
  select a."scheduleId", a.id::text, m.id from "ScheduleAudience" a join "Membership" m on m.id = a."membershipId" where ${narrow}
  union all
  select a."scheduleId", a.id::text, m.id from "ScheduleAudience" a join "TeamMember" x on x."teamId" = a."teamId"
  join "Membership" m on m.id = x."membershipId" where ${narrow}
  union all
  select a."scheduleId", a.id::text, m.id from "ScheduleAudience" a join "GroupMember" x on x."groupId" = a."groupId"
  join "Membership" m on m.id = x."membershipId" where ${narrow}
  union all
  select a."scheduleId", a.id::text, m.id from "ScheduleAudience" a join "Membership" m on m."organisationId" = a."organisationId"
  where ${narrow}
  union all
  select a."scheduleId", a.id::text, m.id from "ScheduleAudience" a join "Membership" m on m."jobRole" = a."jobRole"
  where ${narrow}
  ${managed ? sql`union all ${managersOf(narrow, managed)}` : empty}`

const managersOf = (narrow: Sql, managed: Sql) => sql`
  select a."scheduleId", a.id::text, m.id from "ScheduleAudience" a cross join "Membership" m
  where a.kind = 'managers' and m.id in (select p."managerId" from "Project" p where ${managed}) and ${narrow}`

/** Whether the membership `m` of the person `p` gets reports: neither is disabled, it is no guest's, and its invitation was accepted. */
export const getsReports: Sql = sql`m."disabledAt" is null and p."disabledAt" is null and m.profile <> 'guest' and ${hasAccepted()}`

/** Whether the membership `m` was never invited, or its invitation was accepted. */
export function hasAccepted(): Sql {
  return sql`(not exists (select from "Invitation" i where i."membershipId" = m.id)
    or exists (select from "Invitation" i where i."membershipId" = m.id and i."acceptedAt" is not null))`
}
