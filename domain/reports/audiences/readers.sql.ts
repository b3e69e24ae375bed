import type { DeliveryState } from '@prisma/client'
import { type Sql, sql } from '../../../prisma/sql.ts'
import type { Db } from '../../act.ts'
import type { Recipient } from '../runs/recipients.ts'

/** What a recipient is called, and what became of the last mail of the schedule to them. */
export type NamedReader = { name: string; organisation: string; state: DeliveryState | null; at: Date | null }

/** The names of recipients of a schedule (uuid), in their order: a person's own, else what the schedule calls the address, else nothing. */
export function nameReaders(db: Db, scheduleId: string, recipients: Recipient[]): Promise<NamedReader[]> {
  return db.$queryRaw<NamedReader[]>(namesSql(scheduleId, recipients))
}

const namesSql = (scheduleId: string, recipients: Recipient[]): Sql => sql`
  select coalesce(p.name, r.name, '') as name, coalesce(o.name, '') as organisation, last.state, last.at
  from unnest(${recipients.map(({ email }) => email)}::text[], ${recipients.map(({ organisationId }) => organisationId)}::uuid[])
    with ordinality as c(email, "organisationId", place)
  left join "Person" p on p.email = c.email
  left join "Organisation" o on o.id = c."organisationId"
  left join lateral (select r.name from "ScheduleRecipient" r
    where r."scheduleId" = ${scheduleId}::uuid and lower(r.email) = c.email and r."organisationId" = c."organisationId" limit 1) r on true
  left join lateral (select d.state, coalesce(d."sentAt", d."createdAt") as at from "Delivery" d join "Run" n on n.id = d."runId"
    where d.email = c.email and n."scheduleId" = ${scheduleId}::uuid and n.trigger <> 'test'
    order by d."createdAt" desc limit 1) last on true
  order by c.place`
