import { type Sql, sql } from '../../../prisma/sql.ts'
import type { Db } from '../../act.ts'
import type { Recipient } from '../runs/recipients.ts'

/** Notes on the last run of a schedule (uuid) whom somebody has taken off it: `before` it went to them, and now it does not. They are lost to
 *  nobody, so that nobody is told. */
export async function noteTakenOff(db: Db, scheduleId: string, before: Recipient[], now: Recipient[]): Promise<void> {
  const staying = new Set(now.map(placeOf))
  const gone = before.filter((one) => !staying.has(placeOf(one)))
  if (gone.length > 0) await db.$executeRaw(takenOffSql(scheduleId, gone))
}

const placeOf = ({ email, organisationId }: Recipient) => `${organisationId} ${email}`

const takenOffSql = (scheduleId: string, gone: Recipient[]): Sql => sql`
  update "Delivery" d set "takenOffAt" = now()
  from unnest(${gone.map(({ email }) => email)}::text[], ${gone.map(({ organisationId }) => organisationId)}::uuid[])
    as c(email, "organisationId")
  where d.email = c.email and d."organisationId" = c."organisationId" and d."takenOffAt" is null and d."runId" = (
    select n.id from "Run" n where n."scheduleId" = ${scheduleId}::uuid and n."startedAt" is not null and n.trigger not in ('test', 'resend')
    order by n."startedAt" desc limit 1)`
