import { prisma, query } from '../../../prisma/client.ts'
import { type Sql, sql } from '../../../prisma/sql.ts'
import { standing } from '../../people/standing.ts'
import { getsReports, waysToPeople } from '../../reports/audiences/ways.sql.ts'

/** Whether a schedule (uuid) is sent to an address as things are: one it names, unless it is that of somebody who is disabled here by
 *  now, or one of a person whom it reaches by an audience, or went to as a test. Who manages a project is reached where its managers are: it may be in
 *  the report at any time. */
export async function isRecipient(scheduleId: string, email: string): Promise<boolean> {
  const [person, standingOnes, named, reached, tested] = await Promise.all([
    prisma.person.count({ where: { email } }),
    prisma.membership.count({ where: { ...standing, person: { is: { email, disabledAt: null } } } }),
    prisma.scheduleRecipient.count({ where: { scheduleId, email } }),
    query('reached-by-schedule', reachedSql(scheduleId, email)),
    prisma.delivery.count({ where: { email, run: { scheduleId, trigger: 'test' } } }),
  ])
  if (person > 0 && standingOnes === 0) return false
  return named > 0 || (standingOnes > 0 && reached.length + tested > 0)
}

/** The other schedules (uuids) that go to an address, and that it has not ended. */
export async function otherReportsTo(email: string, scheduleId: string): Promise<string[]> {
  return (await query<{ id: string }>('other-reports', othersSql(email, scheduleId))).map(({ id }) => id)
}

const othersSql = (email: string, scheduleId: string): Sql => sql`
  select s.id from "Schedule" s
  where s.id <> ${scheduleId}::uuid
    and not exists (select from "Suppression" x where x."scheduleId" = s.id and x.email = ${email})
    and (exists (select from "ScheduleRecipient" r where r."scheduleId" = s.id and lower(r.email) = ${email})
      or s.id in (select w."scheduleId" from (${waysToPeople(
        sql`m."personId" in (select own.id from "Person" own where own.email = ${email})`,
        sql`true`,
      )}) w))
  order by s.id`

const reachedSql = (scheduleId: string, email: string): Sql => sql`
  select from (${waysToPeople(ofOne(scheduleId, email), sql`true`)}) w
  join "Membership" m on m.id = w."membershipId" join "Person" p on p.id = m."personId" where ${getsReports} limit 1`

const ofOne = (scheduleId: string, email: string) => sql`a."scheduleId" = ${scheduleId}::uuid
  and m."personId" in (select own.id from "Person" own where own.email = ${email})`
