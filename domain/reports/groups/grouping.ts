import type { Formats } from '../../../words/dates.ts'
import type { ReportDefinition } from '../definition.ts'
import type { Heading } from '../heading.ts'
import type { ReportRow, ReportValue } from '../rows.ts'
import type { ReportSay } from '../text.ts'
import { tell } from '../values.ts'

/** How the rows of a report are counted: the place of the column whose values they stand under (null: they do not), and the keys of the
 *  columns that are added up. */
export type Grouping = { entity: ReportDefinition['entity']; at: number | null; added: string[] }

/** Totals by the keys of their columns; null where the reader may not see all that one is made of. */
export type Totals = Record<string, number | null>

/** Rows that stand under one value: of a day its month as YYYY-MM; null under none. */
export type ReportGroup = { value: ReportValue; label: string; count: number; totals: Totals }

type Words = { say: ReportSay; formats: Formats }

/** How a report is counted of which these columns are left to its reader. */
export function groupingOf({ entity, groupBy, totals }: ReportDefinition, left: string[]): Grouping {
  const at = groupBy === null ? null : left.indexOf(groupBy)
  return { entity, at, added: left.filter((key) => totals.includes(key)) }
}

/** Whether anything is counted or added up beside the rows. */
export const isCounted = ({ at, added }: Grouping): boolean => at !== null || added.length > 0

/** What stands behind the cells of a row: of its group, and of all rows. */
export function tailOf(row: ReportRow, cells: number, { added }: Grouping) {
  const totalsFrom = (from: number): Totals =>
    Object.fromEntries(added.map((key, at) => [key, (row[from + at] ?? null) as number | null]))
  return {
    count: Number(row[cells]),
    group: totalsFrom(cells + 1),
    all: totalsFrom(cells + 1 + added.length),
  }
}

/** Whether a row is late, as stands behind all that is counted; null where that is not told. */
export function lateOf(row: ReportRow, cells: number, grouping: Grouping): boolean | null {
  const counted = isCounted(grouping) ? 1 + 2 * grouping.added.length : 0
  const late = row[cells + counted]
  return typeof late === 'boolean' ? late : null
}

/** The value that a row stands under. */
export function groupValue(row: ReportRow, columns: Heading[], { at }: Grouping): ReportValue {
  const value = at === null ? null : (row[at] ?? null)
  if (value === '' || value === null || at === null) return null
  return columns[at]?.kind === 'day' ? String(value).slice(0, 7) : value
}

/** What a group is called. */
export function groupLabel(value: ReportValue, column: Heading, { say, formats }: Words): string {
  if (value === null) return say('isEmpty', { column: column.label })
  if (column.kind === 'day') return formats.month(String(value))
  const told = tell(value, column, say, formats)
  return column.kind === 'flag' ? `${column.label}: ${told}` : told
}
