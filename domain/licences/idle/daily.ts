import { prisma } from '../../../prisma/client.ts'
import { sql } from '../../../prisma/sql.ts'
import { system } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { idleSql, type Today, visitSql, warnedBefore } from './idle.sql.ts'
import { recoverLicence } from './recover.ts'
import { todayOfHost } from './today.ts'
import { warnTheIdle } from './warn.ts'

/** From which hour of the day it is done, by the clocks of the host. */
const fromHour = 5

/**
 * Takes back the licences of those who have not been here for long and were told so a week before, and tells those who are next. Done once a day,
 * however often and by how many at once this is called, from five in the morning where the host is; what was interrupted is gone on with.
 */
export async function recoverIdleLicences(now = new Date()): Promise<void> {
  const today = await todayOfHost(now)
  if (today.hour < fromHour) return
  for (const { membershipId } of await findDue(today))
    await act(system, (work) => recoverLicence(work, membershipId, today, now))
  await warnTheIdle(today, now)
}

/** Who has been told for as long as it takes, and has not come since. */
function findDue(today: Today): Promise<{ membershipId: string }[]> {
  return prisma.$queryRaw(sql`
    select l."membershipId" from "Licence" l join "LicenceType" t on t.id = l."typeId" join "Membership" m on m.id = l."membershipId"
    where ${idleSql(today)} >= t."idleDays" and l."warnedAt" >= ${visitSql}
      and (l."warnedAt" at time zone ${today.zone}::text)::date <= ${today.day}::date - ${warnedBefore}::int
    order by l.id`)
}
