import { type Sql, sql } from '../../../prisma/sql.ts'
import type { Day } from '../../../words/dates.ts'

/** The day that it is for the deployment, by the clocks of the host, and their time zone (IANA). */
export type Today = { day: Day; zone: string }

/** So many days before a licence is taken back its holder is told. */
export const warnedBefore = 7

/** When the holder of a licence `l` (of a membership `m`) was here last: signed in, or had a page; who has not been here since it was taken, when that
 *  was. Null while it is only reserved. */
export const visitSql = sql`case when l."takenAt" is not null then greatest(l."takenAt", m."lastUsedAt",
  (select max(s."seenAt") from "Session" s where s."personId" = m."personId" and s."membershipId" = m.id)) end`

/** How many days ago that was, as days are counted there. */
export const idleSql = ({ day, zone }: Today): Sql =>
  sql`(${day}::date - (${visitSql} at time zone ${zone}::text)::date)`

/** Whether somebody (a membership `m`) is the only billing administrator who is there: no licence of theirs is taken back. */
export const isLastBillingSql = sql`(m.profile = 'billing_administrator' and not exists (
  select from "Membership" x where x."organisationId" = m."organisationId" and x.id <> m.id and x.profile = m.profile
    and x."disabledAt" is null and (m."lastUsedAt" is null or x."lastUsedAt" is not null)))`
