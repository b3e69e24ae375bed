import type { Edition } from '../../edition.ts'
import { type ReportLine, toldLine } from '../../groups/lines.ts'
import type { ReportRow } from '../../rows.ts'
import { type Cell, cellOf, headHeight } from '../sheet.ts'
import { columnName } from '../sheet-style.ts'
import { rangesOf, type SheetRoom } from './ranges.ts'
import type { SheetTemplate } from './template.ts'
import type { BookTexts } from './texts.ts'

/** Writes a line, the so-manyth of all (from 0), as the row of its sheet. Rows are folded under the head of their group, totals are formulas. */
export type LineWriter = (line: ReportLine, at: number) => string

/** Begins the lines of a workbook. */
export function openLines(
  edition: Edition,
  { row, counted }: SheetTemplate,
  texts: BookTexts,
  sheets: SheetRoom,
): LineWriter {
  const { columns, grouping } = edition
  const letters = columns.map((_, at) => columnName(at + 1))
  const folded = grouping.at === null ? '' : ' outlineLevel="1"'
  const from = headHeight(edition) + 1

  const cell = (value: Cell, place: string, style: number | undefined, formula = ''): string => {
    if (value === null || value === '') return ''
    if (typeof value === 'number') return `<c r="${place}" s="${style}">${formula}<v>${value}</v></c>`
    const { type, held } = texts.cell(value)
    return `<c r="${place}" s="${style}" t="${type}">${held}</c>`
  }
  const rowCells = (cells: ReportRow, at: number): string => {
    let told = ''
    for (const [place, column] of columns.entries())
      told += cell(cellOf(cells[place] ?? null, column, edition), `${letters[place]}${at}`, row[place])
    return told
  }
  return (line, at) => {
    const place = from + (at % sheets.room)
    if (line.kind === 'row') return `<row r="${place}"${folded}>${rowCells(line.cells, place)}</row>`
    const [head = ''] = toldLine(line, edition)
    const [first, count] = line.kind === 'total' ? [0, at] : [at + 1, line.count]
    const cells = columns.map(({ key }, index) => {
      const letter = letters[index] ?? ''
      // Nine adds up, and leaves out what is such a sum itself.
      const formula = () => `<f>SUBTOTAL(9,${rangesOf(sheets, letter, from, { first, count, at })})</f>`
      const value = index === 0 ? head : (line.totals[key] ?? null)
      return cell(value, `${letter}${place}`, counted[index], typeof value === 'number' ? formula() : '')
    })
    return `<row r="${place}">${cells.join('')}</row>`
  }
}
