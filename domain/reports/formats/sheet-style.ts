import type { CellStyle } from 'hucre/xlsx'
import type { Edition } from '../edition.ts'
import type { Heading } from '../heading.ts'
import { isNumeric } from '../values.ts'
import { type Cell, headHeight } from './sheet.ts'

/** The letters of a sheet. */
export const face = { name: 'Calibri', size: 11 }

/** How the cells of a column stand. */
export function columnStyle(column: Heading | undefined): CellStyle {
  const horizontal = column && isNumeric(column) ? ('right' as const) : ('left' as const)
  return { alignment: { vertical: 'top', wrapText: column?.kind === 'text', horizontal } }
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

/** The range that can be filtered: headings and rows. */
export function filterRange(edition: Edition, lines: number): string {
  const last = columnName(edition.columns.length)
  return `A${headHeight(edition)}:${last}${Math.max(lines, headHeight(edition))}`
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
