import { writeCsvStream } from 'hucre/csv'
import type { Edition } from '../edition.ts'
import { linesOf } from '../groups/lines.ts'
import type { Heading } from '../heading.ts'
import type { ReportValue } from '../rows.ts'
import { choice, isNumeric } from '../values.ts'
import { keep } from './keep.ts'

/** What stands between cells, and in numbers before what is less than one: as spreadsheets set to the reader's language read them. */
const marks = { en: { separator: ',', decimal: '.' }, de: { separator: ';', decimal: ',' } } as const

/** Writes an edition as CSV to a file, in constant memory: UTF-8 with a mark, separators and decimals of the reader's language, days as
 *  YYYY-MM-DD. What rows stand under is a column of theirs.
 *  A text that begins like a formula gets a ' before it. Source: RFC 4180. */
export async function writeCsv(edition: Edition, path: string): Promise<void> {
  const headers = edition.columns.map((column) => harmless(heading(column, edition)))
  const { separator } = marks[edition.formats.locale]
  await keep(writeCsvStream(lines(edition), { headers, bom: true, delimiter: separator }), path)
}

function heading({ kind, label }: Heading, { say }: Edition): string {
  return kind === 'percent' ? say('inPercent', { column: label }) : label
}

async function* lines(edition: Edition): AsyncGenerator<ReportValue[]> {
  for await (const line of linesOf(edition))
    if (line.kind === 'row') yield line.cells.map((value, at) => cell(value, edition.columns[at], edition))
}

function cell(value: ReportValue, column: Heading | undefined, { say, formats }: Edition): ReportValue {
  if (value === null || !column) return null
  if (column.kind === 'choice') return harmless(choice(String(value), column, say))
  if (column.kind === 'flag') return harmless(say(value ? 'Boolean.true' : 'Boolean.false'))
  if (isNumeric(column)) return String(value).replace('.', marks[formats.locale].decimal)
  return typeof value === 'string' ? harmless(value) : value
}

/** What spreadsheets take for a formula, also in the wide signs of East Asia and behind blanks. */
const likeFormula = /^(?:\s*[=+\-@|＝＋－＠]|[\t\r\n])/

/** A text that no spreadsheet computes. */
const harmless = (text: string) => (likeFormula.test(text) ? `'${text}` : text)
