import { prisma, query } from '../../../prisma/client.ts'
import { type Sql, sql } from '../../../prisma/sql.ts'
import { outsideOf } from '../approval/outside.ts'
import type { ScheduleFacts } from '../approval/reasons.ts'
import type { ReportDefinition } from '../definition.ts'
import { definitionSql } from './occasion.ts'

/** A run that has not begun, with all of its schedule that its beginning follows from: what is told, whether nobody gets anything before a
 *  second member of staff has said so, and whether the managers of what is in it are among its readers. */
export type QueuedRun = {
  id: string
  scheduleId: string
  timeZone: string
  waitsForApproval: boolean
  toManagers: boolean
  definition: ReportDefinition
  asking: ScheduleFacts
}

type Row = Omit<QueuedRun, 'asking'> & Omit<ScheduleFacts, 'id' | 'toOutside'>

/** A run (uuid) that is to be begun, in one statement; null where it has begun, or is gone. What it tells is not validated. */
export async function findQueuedRun(id: string): Promise<QueuedRun | null> {
  const [row] = await query<Row>('queued-run', queuedSql(id))
  if (!row) return null
  const { ownerId, pattern, chosen, ...run } = row
  const { scheduleId } = run
  return {
    ...run,
    asking: { id: scheduleId, ownerId, pattern, chosen, toOutside: await outsideOf(prisma, scheduleId, pattern) },
  }
}

const queuedSql = (id: string): Sql => sql`
  select n.id, s.id as "scheduleId", s."timeZone", s."ownerId", s.pattern,
    s."pausedBecause" is not distinct from 'needs-approval' as "waitsForApproval",
    exists (select from "ScheduleAudience" a where a."scheduleId" = s.id and a.kind = 'managers') as "toManagers",
    (select coalesce(json_agg(json_build_object('email', c.email, 'organisationId', c."organisationId", 'accessLevelId', c."accessLevelId")), '[]')
      from "ScheduleRecipient" c where c."scheduleId" = s.id) as chosen,
    ${definitionSql} as definition
  from "Run" n join "Schedule" s on s.id = n."scheduleId" join "Report" r on r.id = s."reportId"
  where n.id = ${id}::uuid and n.state = 'queued'`
