import type { CellStyle } from 'hucre/xlsx'
import { inXml } from '../../../words/xml.ts'
import type { Edition } from '../edition.ts'
import type { Heading } from '../heading.ts'
import { isNumeric } from '../values.ts'
import { beginning, type Cell, headHeight, numberFormat } from './sheet.ts'

/** The letters of a sheet. */
export const face = { name: 'Calibri', size: 11 }

/** How the cells of a column stand, and how Excel shows its numbers and days. */
export function columnStyle(column: Heading, edition: Edition): CellStyle {
  const horizontal = isNumeric(column) ? ('right' as const) : ('left' as const)
  const alignment = { vertical: 'top' as const, wrapText: column.kind === 'text', horizontal }
  return { alignment, ...numberFormat(column, edition) }
}

/** How they stand in a line that counts rows. */
export function boldStyle(column: Heading, edition: Edition): CellStyle {
  return { ...columnStyle(column, edition), font: { ...face, bold: true } }
}

/** How a sheet is printed: on its side, as wide as the paper; on every page the headings, its number and the name of the report. */
export function pageOf({ title, organisation }: Edition) {
  const told = (text: string) => beginning(inXml(text), 80).replaceAll('&', '&&')
  const pages = '&P / &N'
  return {
    pageSetup: { orientation: 'landscape' as const, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: {
      ...{ differentFirst: true, firstFooter: `&R${pages}` },
      ...{ oddHeader: `&L${told(title)}&R${told(organisation)}`, oddFooter: `&R${pages}` },
    },
  }
}

/** The styles of the head: title, what is told of the report, headings. */
export function styles(edition: Edition, rows: Cell[][]) {
  const { accent, columns } = edition
  const height = headHeight(edition)
  const whole = { alignment: { wrapText: false } }
  const said = Array.from(
    { length: height - 3 },
    (_, at) => [at + 1, { ...whole, font: { ...face, color: { rgb: '596170' } } }] as const,
  )
  const told: (readonly [number, CellStyle])[] = [[0, { ...whole, font: { ...face, bold: true, size: 16 } }], ...said]
  const above = told.map(([row, style]) => [`${row},0`, { value: rows[row]?.[0] ?? '', style }] as const)
  const headings = columns.map((column, at) => {
    return [`${height - 1},${at}`, { value: column.label, style: headingStyle(column, accent) }] as const
  })
  return new Map([...above, ...headings])
}

function headingStyle(column: Heading, accent: string): CellStyle {
  return {
    font: { ...face, bold: true },
    alignment: { wrapText: true, vertical: 'bottom', horizontal: isNumeric(column) ? 'right' : 'left' },
    border: { bottom: { style: 'medium', color: { rgb: accent.slice(1).toUpperCase() } } },
  }
}

/** A, B … Z, AA … for 1, 2 … */
export function columnName(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26))
  return number > 26 ? columnName(Math.floor((number - 1) / 26)) + letter : letter
}
