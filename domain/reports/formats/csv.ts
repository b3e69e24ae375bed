import { writeCsvStream } from 'hucre/csv'
import { settings } from '../../../run/settings.ts'
import { harmless } from '../../../words/formula.ts'
import type { Edition } from '../edition.ts'
import type { Heading } from '../heading.ts'
import type { ReportValue } from '../rows.ts'
import { choice, isNumeric } from '../values.ts'
import { keep } from './keep.ts'

/** What stands between cells, and in numbers before what is less than one. */
type Marks = { separator: string; decimals: string }

/** As spreadsheets set to the reader's language read them. */
const usual = { en: { separator: ',', decimals: '.' }, de: { separator: ';', decimals: ',' } } satisfies Record<
  string,
  Marks
>
const chosen: Record<string, string | undefined> = { semicolon: ';', tab: '\t', comma: ',', point: '.' }

/** Writes an edition as CSV to a file, in constant memory: UTF-8 with a mark, separators and decimals of the reader's language where the
 *  settings choose none, days as YYYY-MM-DD. What rows stand under is a column of theirs.
 *  A text that begins like a formula gets a ' before it. Source: RFC 4180. */
export async function writeCsv(
  edition: Edition,
  path: string,
  { csvSeparator, csvDecimals }: Pick<typeof settings, 'csvSeparator' | 'csvDecimals'> = settings,
): Promise<void> {
  const headers = edition.columns.map((column) => harmless(heading(column, edition)))
  const byLanguage = usual[edition.formats.locale]
  const separator = chosen[csvSeparator] ?? byLanguage.separator
  const decimals = chosen[csvDecimals] ?? byLanguage.decimals
  await keep(writeCsvStream(lines(edition, decimals), { headers, bom: true, delimiter: separator }), path)
}

function heading({ kind, label }: Heading, { say }: Edition): string {
  return kind === 'percent' ? say('inPercent', { column: label }) : label
}

async function* lines(edition: Edition, decimals: string): AsyncGenerator<ReportValue[]> {
  const cells = edition.columns.map((column) => cellsOf(column, edition, decimals))
  for await (const row of edition.rows.each()) yield cells.map((cell, at) => cell(row[at] ?? null))
}

/** How the values of a column are written. */
function cellsOf(column: Heading, { say }: Edition, decimals: string): (value: ReportValue) => ReportValue {
  if (column.kind === 'choice') return remembered((value) => harmless(choice(value, column, say)))
  if (column.kind === 'flag')
    return (value) => (value === null ? null : harmless(say(value ? 'Boolean.true' : 'Boolean.false')))
  if (column.kind === 'day') return (value) => value
  if (isNumeric(column)) return (value) => (Number.isInteger(value) ? value : marked(value, decimals))
  return (value) => (typeof value === 'string' ? harmless(value) : value)
}

const marked = (value: ReportValue, decimals: string) => (value === null ? null : String(value).replace('.', decimals))

/** The words of a few values, each found once. */
function remembered(words: (value: string) => string): (value: ReportValue) => ReportValue {
  const known = new Map<ReportValue, ReportValue>([[null, null]])
  return (value) => {
    if (!known.has(value)) known.set(value, words(String(value)))
    return known.get(value) ?? null
  }
}
