import type { Sql } from '../../../prisma/sql.ts'
import type { Subject } from '../../access/vocabulary.ts'
import type { Figure, Well } from './figure.ts'
import type { ReportedName } from './reported.ts'

/** What a column's values are: it decides operators, alignment and how a value is told. */
export type ReportValueKind = 'text' | 'choice' | 'flag' | 'number' | 'percent' | 'hours' | 'money' | 'day'

/** A column that may be reported. `sql` is its value (null: what is made of who reads, in eyes.ts under its key), where `x` is the row, `told` the reader's day and zone, and other names
 *  are joins. It is seen by who may read all of `reads` on the row, and the join's own fields. */
export type ReportColumn = {
  kind: ReportValueKind
  sql: string | null
  reads: string[]
  join?: string
  choices?: readonly string[]
  /** Its choices from the worst on, where they say how something is. */
  worst?: readonly string[]
  /** Of whom it holds the name: the SQL of a membership's id. */
  member?: string
  /** Whether it says that something is late: the day by which a row is, a day that has passed, a number of late things. */
  late?: 'of-row' | 'once-past' | 'if-any'
}

/** Something beside the row itself. `open` is the condition under which the reader may see `fields` of `subject` there; without
 *  a subject what is joined is open to whoever may read the row's own column that leads to it. */
export type Join = { sql: (open: Sql) => Sql; subject?: Subject; alias?: string; fields?: string[] }

/** What can be reported: the rows of a subject, its columns, and how rows are ordered when nothing is said: first what is `urgent`, as far as a
 *  report shows it (each as a sort is said), then by `order`. */
export type Entity = {
  subject: ReportedName
  columns: Record<string, ReportColumn>
  joins: Record<string, Join>
  urgent: string[]
  order: string
  figures: Figure[]
  well: Well | null
}

/** A column of the row itself. */
export const own = (kind: ReportValueKind, field: string, choices?: readonly string[]): ReportColumn => ({
  kind,
  sql: `x."${field}"`,
  reads: [field],
  ...(choices && { choices }),
})

/** A day of the row itself that is kept as an instant. */
export const ownDay = (field: string): ReportColumn => ({
  kind: 'day',
  sql: `(x."${field}" at time zone told.zone)::date`,
  reads: [field],
})

/** A column of what the row's own `field` leads to, or, without one, of what belongs to the row. */
export const joined = (kind: ReportValueKind, join: string, sql: string, ...reads: string[]): ReportColumn => ({
  kind,
  join,
  sql,
  reads,
})
