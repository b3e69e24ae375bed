import { writeCsvStream } from 'hucre/csv'
import type { Edition } from '../edition.ts'
import { linesOf } from '../groups/lines.ts'
import type { Heading } from '../heading.ts'
import type { ReportValue } from '../rows.ts'
import { choice } from '../values.ts'
import { keep } from './keep.ts'

/** Writes an edition as CSV to a file, in constant memory: UTF-8 with a mark, commas, days as YYYY-MM-DD, numbers with a point.
 *  What rows stand under is a column of theirs.
 *  A text that begins like a formula gets a ' before it. Source: RFC 4180. */
export async function writeCsv(edition: Edition, path: string): Promise<void> {
  const headers = edition.columns.map((column) => heading(column, edition))
  await keep(writeCsvStream(lines(edition), { headers, bom: true, escapeFormulae: true }), path)
}

function heading({ kind, label }: Heading, { say }: Edition): string {
  return kind === 'percent' ? say('inPercent', { column: label }) : label
}

async function* lines(edition: Edition): AsyncGenerator<ReportValue[]> {
  for await (const line of linesOf(edition))
    if (line.kind === 'row') yield line.cells.map((value, at) => cell(value, edition.columns[at], edition))
}

function cell(value: ReportValue, column: Heading | undefined, { say }: Edition): ReportValue {
  if (value === null || !column) return null
  if (column.kind === 'choice') return choice(String(value), column, say)
  return column.kind === 'flag' ? say(value ? 'Boolean.true' : 'Boolean.false') : value
}
