import type { Edition } from '../edition.ts'
import type { Heading } from '../heading.ts'
import type { Row, Value } from '../rows.ts'
import { isNumeric, tell } from '../values.ts'

/** What a cell of a spreadsheet holds. */
export type Cell = string | number | boolean | Date | null

/** What one cell takes, in characters. Source: Excel, specifications and limits. */
const longestText = 32_767

/** Name, columns and frozen head of a sheet, and nothing repeated by itself: the lines bring their own head. */
export function sheetOf(edition: Edition) {
  return {
    name: sheetName(edition.title),
    columns: edition.columns.map((column, at) => ({
      width: widthOf(column, edition, at),
      ...numberFormat(column, edition),
    })),
    freezePane: { rows: headHeight(edition) },
    repeatHeaders: false,
  }
}

/** How many lines stand above the first row: title, organisation, head, a blank one, headings. */
export const headHeight = ({ head }: Edition) => head.length + 4

/** The lines above the first row. */
export function headRows({ title, organisation, head, columns }: Edition): Cell[][] {
  const told = head.map(({ label, value }) => [clipped(`${label}: ${value}`)])
  return [[title], [organisation], ...told, [''], columns.map(({ label }) => label)]
}

/** A row as a spreadsheet holds it: a day is midnight UTC, a percentage a fraction. */
export function cellsOf(row: Row, edition: Edition): Cell[] {
  return row.map((value, at) => cellOf(value, edition.columns[at], edition))
}

function cellOf(value: Value, column: Heading | undefined, { say, formats }: Edition): Cell {
  if (value === null || !column) return null
  if (column.kind === 'day') return new Date(`${value}T00:00:00Z`)
  if (column.kind === 'percent') return Number(value) / 100
  if (isNumeric(column)) return Number(value)
  return clipped(tell(value, column, say, formats))
}

function numberFormat({ kind }: Heading, { formats }: Edition) {
  const day = formats.locale === 'de' ? 'dd.mm.yyyy' : 'd mmm yyyy'
  const known: Partial<Record<Heading['kind'], string>> = {
    day,
    percent: '0%',
    number: '#,##0',
    hours: '#,##0.0#',
    money: '#,##0.00',
  }
  return known[kind] ? { numFmt: known[kind] } : {}
}

function widthOf(column: Heading, { rows, say, formats }: Edition, at: number): number {
  const told = rows.first.slice(0, 200).map((row) => tell(row[at], column, say, formats).length)
  return Math.min(60, Math.max(12, column.label.length + 4, ...told.map((length) => length + 2)))
}

/** Letters a sheet's name may not have, and its length: Excel, specifications and limits. */
function sheetName(title: string): string {
  const plain = title
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 31)
  return plain.replace(/^[' ]+|[' ]+$/g, '') || 'Report'
}

const clipped = (text: string) => (text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text)
