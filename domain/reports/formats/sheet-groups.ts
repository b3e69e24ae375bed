import type { Cell as SheetCell } from 'hucre/xlsx'
import type { Edition } from '../edition.ts'
import { isCounted } from '../groups/grouping.ts'
import { type ReportLine, toldLine } from '../groups/lines.ts'
import { type Cell, headHeight, numberFormat } from './sheet.ts'
import { columnName, columnStyle, face } from './sheet-style.ts'

type CountLine = Exclude<ReportLine, { kind: 'row' }>

/** A line that heads or ends rows as a spreadsheet holds it: what it is and how many, and each total as a number. */
export function countCells(line: CountLine, edition: Edition): Cell[] {
  const [head = ''] = toldLine(line, edition)
  return edition.columns.map(({ key }, at) => (at === 0 ? head : (line.totals[key] ?? null)))
}

/** What is said of the lines of a sheet: rows are folded under the head of their group, totals are formulas, and both are bold. */
export function groupsOf(edition: Edition, lines: ReportLine[]) {
  if (!isCounted(edition.grouping)) return { cells: [] }
  const from = headHeight(edition)
  const isGrouped = lines.some(({ kind }) => kind === 'group')
  const rowDefs = new Map(
    lines.flatMap(({ kind }, at) => (isGrouped && kind === 'row' ? [[from + at, { outlineLevel: 1 }] as const] : [])),
  )
  const cells = lines.flatMap((line, at) => (line.kind === 'row' ? [] : cellsOf(edition, lines, line, at)))
  return { rowDefs, cells, outlineProperties: { summaryBelow: false } }
}

function cellsOf(edition: Edition, lines: ReportLine[], line: CountLine, at: number): [string, Partial<SheetCell>][] {
  const from = headHeight(edition)
  const told = countCells(line, edition)
  const [first, last] = line.kind === 'total' ? [0, at - 1] : [at + 1, endOf(lines, at)]
  return edition.columns.map((column, place) => {
    const style = { ...columnStyle(column), font: { ...face, bold: true } }
    const value = told[place] ?? null
    const name = columnName(place + 1)
    // Nine adds up, and leaves out what is such a sum itself.
    const formula = `SUBTOTAL(9,${name}${from + first + 1}:${name}${from + last + 1})`
    const cell = typeof value === 'number' ? { formula, formulaResult: value } : {}
    return [`${from + at},${place}`, { value, style: { ...style, ...numberFormat(column, edition) }, ...cell }]
  })
}

/** The place of the last row of the group that is headed at a place. */
function endOf(lines: ReportLine[], at: number): number {
  const next = lines.findIndex(({ kind }, index) => index > at && kind !== 'row')
  return (next < 0 ? lines.length : next) - 1
}
