import { type Sql, sql } from '../../../prisma/sql.ts'
import type { Db } from '../../act.ts'
import { getsReports, waysToPeople } from '../audiences/ways.sql.ts'
import { isTooOften } from './often.ts'

/** Whether a schedule (uuid) that is due too often for that (`pattern`) reaches people outside the host at this moment, beside its addresses: of any
 *  other nobody asks. Of projects it asks who manages any: which are in the report changes from day to day. */
export async function outsideOf(db: Pick<Db, '$queryRaw'>, scheduleId: string, pattern: string): Promise<boolean> {
  if (!isTooOften(pattern)) return false
  const [found] = await db.$queryRaw<{ outside: boolean }[]>(outsideSql(scheduleId))
  return found?.outside ?? false
}

const outsideSql = (scheduleId: string): Sql => sql`
  select exists (
    select from (${waysToPeople(sql`a."scheduleId" = ${scheduleId}::uuid`, sql`true`)}) w
    join "Membership" m on m.id = w."membershipId" join "Person" p on p.id = m."personId"
    join "Organisation" o on o.id = m."organisationId"
    where not o."isHost" and ${getsReports}) as outside`
