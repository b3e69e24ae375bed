import type { Edition } from '../edition.ts'
import type { ReportRow, ReportValue } from '../rows.ts'
import { tell } from '../values.ts'
import { groupLabel, groupValue, isCounted, lateOf, type ReportGroup, tailOf } from './grouping.ts'

/** A line of a report: a row and whether it is late (null: not told), the head of the rows that follow, or the total of all. */
export type ReportLine =
  | { kind: 'row'; cells: ReportRow; late: boolean | null }
  | ({ kind: 'group' | 'total' } & ReportGroup)

type Read = Pick<Edition, 'columns' | 'grouping' | 'say' | 'formats'>

/** The lines of an edition, a row at a time: each group begins with its head, and all ends with the totals, where something is added up. */
export async function* linesOf(edition: Edition): AsyncGenerator<ReportLine> {
  yield* linesFrom(edition, edition.rows.each(), edition.rows.total)
}

/** The lines of the first rows of an edition, at most so many; the total only where these are all. */
export async function firstLinesOf(edition: Edition, most: number): Promise<ReportLine[]> {
  const { first, total } = edition.rows
  const lines: ReportLine[] = []
  for await (const line of linesFrom(edition, first.slice(0, most), total)) lines.push(line)
  return first.length <= most && first.length === total ? lines : lines.filter(({ kind }) => kind !== 'total')
}

async function* linesFrom(
  edition: Read,
  rows: AsyncIterable<ReportRow> | ReportRow[],
  total: number,
): AsyncGenerator<ReportLine> {
  const { columns, grouping, say } = edition
  const column = grouping.at === null ? undefined : columns[grouping.at]
  let under: ReportValue | undefined
  let last: ReportRow | undefined
  for await (const row of rows) {
    const value = groupValue(row, columns, grouping)
    if (column && value !== under) {
      const { count, group } = tailOf(row, columns.length, grouping)
      yield { kind: 'group', value, label: groupLabel(value, column, edition), count, totals: group }
    }
    under = value
    last = row
    yield { kind: 'row', cells: row.slice(0, columns.length), late: lateOf(row, columns.length, grouping) }
  }
  if (!last || !isCounted(grouping)) return
  const { all } = tailOf(last, columns.length, grouping)
  yield { kind: 'total', value: null, label: say('total'), count: total, totals: all }
}

/** The cells of a line that heads or ends rows, in words: what it is and how many first, then each total under its column. */
export function toldLine(
  { label, count, totals }: ReportGroup,
  { columns, grouping: { entity }, say, formats }: Read,
): string[] {
  const [first, ...rest] = columns.map((column) => tell(totals[column.key] ?? null, column, say, formats))
  const head = `${label} · ${say(`ReportCount.${entity}`, { count })}`
  return [first ? `${head} · ${columns[0]?.label}: ${first}` : head, ...rest]
}
