import type { Formats } from '../../../words/dates.ts'
import { type Grouping, groupLabel, groupValue, isCounted, type Totals, tailOf } from '../groups/grouping.ts'
import type { Heading } from '../heading.ts'
import type { ReportRow } from '../rows.ts'
import type { ReportSay } from '../text.ts'

/** A group of which rows are on a page: so many of its `count` rows, after `before` others of it on pages before. */
export type PageGroup = { label: string; count: number; totals: Totals; rows: number; before: number }

/** How a page of a report is counted: its groups (none where rows stand under nothing), and the totals of all rows, on the last page. */
export type PageCounts = { groups: PageGroup[]; totals: Totals | null }

/** A row as a page reads it: its cells, and behind them what is counted; and its place in its group, from 1. */
export type CountedRow = { cells: ReportRow; counts: ReportRow; nth: number }

/** What is counted beside the rows of a page. Null for a report that counts nothing, or has no row. */
export function countsOf(
  rows: CountedRow[],
  columns: Heading[],
  grouping: Grouping,
  { isLast, ...words }: { say: ReportSay; formats: Formats; isLast: boolean },
): PageCounts | null {
  const last = rows.at(-1)
  if (!last || !isCounted(grouping)) return null
  const tail = ({ counts }: CountedRow) => tailOf(counts, 0, grouping)
  const column = grouping.at === null ? undefined : columns[grouping.at]
  const groups: PageGroup[] = []
  let under: unknown
  for (const row of column ? rows : []) {
    const value = groupValue(row.cells, columns, grouping)
    const open = value === under ? groups.at(-1) : undefined
    under = value
    if (open) open.rows += 1
    else if (column) groups.push({ ...begun(row, tail(row)), label: groupLabel(value, column, words) })
  }
  return { groups, totals: isLast ? tail(last).all : null }
}

function begun({ nth }: CountedRow, { count, group }: ReturnType<typeof tailOf>) {
  return { count, totals: group, rows: 1, before: nth - 1 }
}
