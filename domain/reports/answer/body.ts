import type { Day } from '../../../words/dates.ts'
import { markOf, type StateMark } from '../../../words/marks.ts'
import type { Edition } from '../edition.ts'
import { firstLinesOf, type ReportLine, toldLine } from '../groups/lines.ts'
import type { Heading } from '../heading.ts'
import type { ReportValue } from '../rows.ts'
import { tell } from '../values.ts'
import { lateBy, tellsLate } from './late.ts'

/** The most rows that the body of a mail chooses from; all of them are in its attachments. */
const mostAtHand = 600
/** What of a value stands in a mail, in characters. */
const longestValue = 400

/** A value in a mail: its words, the mark of a state, and whether it is late (`late` says by how much, or nothing). */
export type BodyCell = { text: string; mark?: StateMark; late?: string }

/** A line of the body of a mail: a row, or what heads a group or ends all, its name and count first. */
export type BodyRow = { counts?: 'group' | 'total'; cells: BodyCell[] }

/** The first rows of an edition in words, as they are on a day, for the body of a mail. */
export async function bodyOf(edition: Edition, today: Day): Promise<{ rows: BodyRow[]; shown: number }> {
  const lines = await firstLinesOf(edition, mostAtHand)
  const rows = lines.map((line) => (line.kind === 'row' ? toldRow(line, edition, today) : toldCount(line, edition)))
  return { rows, shown: Math.min(edition.rows.first.length, mostAtHand) }
}

function toldRow({ cells, late }: ReportLine & { kind: 'row' }, edition: Edition, today: Day): BodyRow {
  const { grouping, say } = edition
  return {
    cells: edition.columns.map((column, at) => {
      const one = { entity: grouping.entity, key: column.key, value: cells[at], late }
      const isLate = tellsLate(one, today)
      return { ...toldCell(cells[at], column, edition), ...(isLate && { late: lateBy(one, today, say) }) }
    }),
  }
}

function toldCell(value: ReportValue | undefined, column: Heading, { say, formats }: Edition): BodyCell {
  const mark = column.kind === 'choice' ? markOf(value) : undefined
  return { text: shortened(tell(value, column, say, formats)), ...(mark && { mark }) }
}

function toldCount(line: Exclude<ReportLine, { kind: 'row' }>, edition: Edition): BodyRow {
  const { columns, grouping } = edition
  const isState = line.kind === 'group' && grouping.at !== null && columns[grouping.at]?.kind === 'choice'
  const mark = isState ? markOf(line.value) : undefined
  const [first = '', ...rest] = toldLine(line, edition)
  return { counts: line.kind, cells: [{ text: first, ...(mark && { mark }) }, ...rest.map((text) => ({ text }))] }
}

/** The beginning of a long text, up to a word's end. */
function shortened(text: string): string {
  if (text.length <= longestValue) return text
  const kept = text.slice(0, longestValue)
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), longestValue - 40)).trimEnd()}…`
}
