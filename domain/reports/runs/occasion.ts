import type { ReportFormat } from '@prisma/client'
import { query } from '../../../prisma/client.ts'
import { type Sql, sql } from '../../../prisma/sql.ts'
import { definitionOf, type ReportDefinition, validateReport } from '../definition.ts'

/** Why a report is told at this moment: a run of a schedule, and whether an address asked not to receive it any more. */
export type Occasion = {
  runId: string
  scheduleId: string
  ownerId: string | null
  pattern: string
  definition: ReportDefinition
  timeZone: string
  formats: ReportFormat[]
  skipWhenEmpty: boolean
  /** When it was due, if it is late. */
  lateSince: Date | null
  suppressed: boolean
  /** The most bytes that a mail may have, where the mail server has said during the run that it takes no larger ones. */
  mailLimit: number | null
}

type OccasionRow = Omit<Occasion, 'definition'> & { definition: unknown }

/** The occasion of a run (uuid) for an address, or null when it is gone. Throws Invalid for a report that cannot be told. */
export async function findOccasion(runId: string, email: string): Promise<Occasion | null> {
  const [row] = await query<OccasionRow>('report-occasion', occasionSql(runId, email))
  return row ? { ...row, definition: validateReport(row.definition) } : null
}

const occasionSql = (runId: string, email: string): Sql => sql`
  select n.id as "runId", s.id as "scheduleId", s."ownerId", s.pattern, s."timeZone", s.formats::text[] as formats, s."skipWhenEmpty", n."mailLimit",
    case when n.late then n."dueAt" end as "lateSince",
    exists (select from "Suppression" x where x."scheduleId" = s.id and x.email = ${email}) as suppressed,
    json_build_object('name', r.name, 'names', r.names, 'entity', r.entity, 'columns', r.columns, 'headings', r.headings,
      'filters', r.filters, 'open', r.open, 'sort', r.sort, 'groupBy', r."groupBy", 'totals', r.totals,
      'texts', r.texts, 'chart', r.chart, 'sensitive', r.sensitive) as definition
  from "Run" n join "Schedule" s on s.id = n."scheduleId" join "Report" r on r.id = s."reportId"
  where n.id = ${runId}::uuid`

/** Whether a report that was kept can still be told: its columns may have been taken away since. */
export function isTellable(report: { [Key in keyof ReportDefinition]: unknown }): boolean {
  try {
    return validateReport(definitionOf(report)) !== null
  } catch {
    return false
  }
}
