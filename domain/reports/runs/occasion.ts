import type { ReportFormat } from '@prisma/client'
import { query } from '../../../prisma/client.ts'
import { type Sql, sql } from '../../../prisma/sql.ts'
import { together } from '../../../prisma/together.ts'
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
  /** Whether somebody sent it to themselves, to see it. */
  test: boolean
  /** The most bytes that a mail may have, where the mail server has said during the run that it takes no larger ones. */
  mailLimit: number | null
}

/** What is told on an occasion, and how. */
export type TellingOccasion = Pick<
  Occasion,
  'definition' | 'timeZone' | 'formats' | 'skipWhenEmpty' | 'lateSince' | 'mailLimit'
>

type OccasionRow = Omit<Occasion, 'definition' | 'suppressed'> & { definition: unknown; suppressed: string[] }
type Asked = { runId: string; email: string }

/** The occasion of a run (uuid) for an address, or null when it is gone. Throws Invalid for a report that cannot be told. */
export async function findOccasion(runId: string, email: string): Promise<Occasion | null> {
  const row = await find({ runId, email })
  return row ? { ...row, suppressed: row.suppressed.includes(email), definition: definitionIn(row) } : null
}

/** What a run of a schedule (uuid) would tell at this moment, whoever reads it, or null when it is gone. Throws Invalid as above. */
export async function findTelling(scheduleId: string): Promise<TellingOccasion | null> {
  const [row] = await query<OccasionRow>('report-telling', tellingSql(scheduleId))
  return row ? { ...row, definition: validateReport(row.definition), lateSince: null, mailLimit: null } : null
}

const find = together(
  async (asked: Asked[]) => {
    const rows = await query<OccasionRow>('report-occasion', occasionSql(asked))
    const found = new Map(rows.map((row) => [row.runId, row]))
    return asked.map(({ runId }) => found.get(runId) ?? null)
  },
  ({ runId, email }) => `${runId} ${email}`,
)

const definitions = new WeakMap<OccasionRow, ReportDefinition>()

/** What the row says, validated once for all who were told it. */
function definitionIn(row: OccasionRow): ReportDefinition {
  const known = definitions.get(row) ?? validateReport(row.definition)
  definitions.set(row, known)
  return known
}

/** The definition that a report `r` is kept with. */
export const definitionSql: Sql = sql`
    json_build_object('name', r.name, 'names', r.names, 'entity', r.entity, 'columns', r.columns, 'headings', r.headings,
      'filters', r.filters, 'open', r.open, 'sort', r.sort, 'groupBy', r."groupBy", 'totals', r.totals,
      'texts', r.texts, 'chart', r.chart, 'sensitive', r.sensitive)`

/** What is told of the schedule `s` and its report `r`. */
const told = sql`s."timeZone", s.formats::text[] as formats, s."skipWhenEmpty", ${definitionSql} as definition`

const occasionSql = (asked: Asked[]): Sql => sql`
  select n.id as "runId", s.id as "scheduleId", s."ownerId", s.pattern, n."mailLimit", n.trigger = 'test' as test, ${told},
    case when n.late then n."dueAt" end as "lateSince",
    array(select x.email from "Suppression" x where x."scheduleId" = s.id and x.email = any(${asked.map(({ email }) => email)}::text[])) as suppressed
  from "Run" n join "Schedule" s on s.id = n."scheduleId" join "Report" r on r.id = s."reportId"
  where n.id = any(${asked.map(({ runId }) => runId)}::uuid[])`

const tellingSql = (scheduleId: string): Sql => sql`
  select ${told} from "Schedule" s join "Report" r on r.id = s."reportId" where s.id = ${scheduleId}::uuid`

/** Whether a report that was kept can still be told: its columns may have been taken away since. */
export function isTellable(report: { [Key in keyof ReportDefinition]: unknown }): boolean {
  try {
    return validateReport(definitionOf(report)) !== null
  } catch {
    return false
  }
}
