import { inXml } from '../../../words/xml.ts'
import type { Edition } from '../edition.ts'
import type { Heading } from '../heading.ts'
import type { ReportRow, ReportValue } from '../rows.ts'
import { isNumeric, tell } from '../values.ts'

/** What a cell of a spreadsheet holds. */
export type Cell = string | number | boolean | Date | null

/** What one cell takes, in characters. Source: Excel, specifications and limits. */
const longestText = 32_767

/** Days before this one are told as texts: Excel counts a 29 February 1900, which never was, and none before 1900. */
const firstDay = '1900-03-01'

/** Name, columns and frozen head of a sheet, and nothing repeated by itself: the lines bring their own head. A name is at most
 *  `longestName` units long: where there are several sheets, their numbers need room. */
export function sheetOf(edition: Edition, longestName = 31) {
  return {
    name: sheetName(edition.title, longestName),
    columns: edition.columns.map((column, at) => ({
      width: widthOf(column, edition, at),
      ...numberFormat(column, edition),
    })),
    freezePane: { rows: headHeight(edition) },
    repeatHeaders: false,
  }
}

/** How many lines stand above the first row: title, organisation, head, a blank one, headings. */
export const headHeight = (edition: Edition) => linesAbove(edition).length + 4

/** What is said between organisation and headings: the text of the report, then its head. */
const linesAbove = ({ text, head }: Edition): string[] => [
  ...text.split('\n').filter(Boolean),
  ...head.map(({ label, value }) => `${label}: ${value}`),
]

/** The lines above the first row. */
export function headRows(edition: Edition): Cell[][] {
  const { title, organisation, columns } = edition
  const told = linesAbove(edition).map((line) => [clipped(line)])
  return [[clipped(title)], [clipped(organisation)], ...told, [''], columns.map(({ label }) => label)]
}

/** A row as a spreadsheet holds it: a day is midnight UTC (one before March 1900 a text), a percentage a fraction. */
export function cellsOf(row: ReportRow, edition: Edition): Cell[] {
  return row.map((value, at) => cellOf(value, edition.columns[at], edition))
}

function cellOf(value: ReportValue, column: Heading | undefined, { say, formats }: Edition): Cell {
  if (value === null || !column) return null
  if (column.kind === 'day' && String(value) >= firstDay) return new Date(`${value}T00:00:00Z`)
  if (column.kind === 'percent') return Number(value) / 100
  if (isNumeric(column)) return Number(value)
  return clipped(tell(value, column, say, formats))
}

/** How Excel shows the numbers and days of a column. */
export function numberFormat({ kind }: Heading, { formats }: Edition) {
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

/** A name that Excel takes: without [ ] : * ? / \\, apostrophes at its ends, and not the one it keeps for itself. Source: Excel,
 *  specifications and limits. */
function sheetName(title: string, longest: number): string {
  const plain = inXml(title)
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/\s+/g, ' ')
  const name = beginning(plain.trim(), longest).replace(/^[' ]+|[' ]+$/g, '') || 'Report'
  return name.toLowerCase() === 'history' ? `${name}_` : name
}

/** As many whole characters of a text as have room: none is cut in two. */
function beginning(text: string, longest: number): string {
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length > longest) break
    kept += segment
  }
  return kept
}

/** A text as a cell takes it. */
function clipped(text: string): string {
  const plain = inXml(text)
  return plain.length > longestText ? `${beginning(plain.slice(0, longestText), longestText - 1)}…` : plain
}
