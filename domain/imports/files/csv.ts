import { CsvError, parse } from 'csv-parse/sync'
import { mostOf, UnreadableFile } from '../limits.ts'

/** A table as a file brings it: its headings, and its rows, each with the number of its line in the file. */
export type SheetTable = { headings: string[]; rows: SheetRow[] }
export type SheetRow = { line: number; cells: string[] }

const separators = [',', ';', '\t'] as const
type Separator = (typeof separators)[number]

/**
 * Reads text with commas, semicolons or tabs between its cells, whichever its first line has most of; quoted cells may hold line ends.
 * Lines without anything are left out. Throws UnreadableFile where quotes do not end, and for more than is taken.
 */
export function readCsv(text: string): SheetTable {
  const { body, separator, skipped } = begun(text)
  refuseWide(body, separator)
  const [first, ...rows] = records(body, separator, skipped)
  if (!first) throw new UnreadableFile('file-empty')
  const headings = withoutEmptyEnd(first.cells)
  if (headings.length > mostOf.columns)
    throw new UnreadableFile('file-columns', { count: headings.length, most: mostOf.columns })
  if (rows.length > mostOf.lines) throw new UnreadableFile('file-lines', { count: rows.length, most: mostOf.lines })
  return { headings, rows: rows.map(({ line, cells }) => ({ line, cells: withoutEmptyEnd(cells) })) }
}

/** Spreadsheets that were told so write in a first line what stands between the cells. */
function begun(text: string): { body: string; separator: Separator; skipped: number } {
  const body = text.replace(/^\uFEFF/, '')
  const said = /^sep=([,;\t])\r?\n/i.exec(body)
  if (said) return { body: body.slice(said[0].length), separator: said[1] as Separator, skipped: 1 }
  const [first = ''] = /^.*$/m.exec(body.trimStart()) ?? []
  const outside = first.replace(/"(?:[^"]|"")*"?/g, '')
  const counts = separators.map((one) => outside.split(one).length)
  return { body, separator: separators[counts.indexOf(Math.max(...counts))] ?? ',', skipped: 0 }
}

/** Before any cell is made: a line may hold millions of them. */
function refuseWide(body: string, separator: Separator): void {
  const most = mostOf.columns * 100
  let count = 0
  for (const character of body) {
    if (character === '\n') count = 0
    else if (character === separator && ++count > most)
      throw new UnreadableFile('file-columns', { count, most: mostOf.columns })
  }
}

function records(body: string, separator: Separator, skipped: number): SheetRow[] {
  let line = skipped + 1
  const rows: SheetRow[] = []
  const on_record = (read: unknown) => {
    const { raw, record: cells } = read as { raw: string; record: string[] }
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: cells.map(checked(line)) })
    line += raw.match(lineEnd)?.length ?? 0
    return null
  }
  try {
    parse(body, { delimiter: separator, relax_column_count: true, record_delimiter: lineEnds, raw: true, on_record })
  } catch (error) {
    // It is told where the row begins whose quotes do not end, or not where its cell does.
    throw error instanceof CsvError ? new UnreadableFile('file-quotes', { line }) : error
  }
  return rows
}

const lineEnds = ['\r\n', '\n', '\r']
const lineEnd = /\r\n|\n|\r/g

const checked = (line: number) => (cell: string) => {
  if (cell.length > mostOf.cell) throw new UnreadableFile('file-cell', { line, most: mostOf.cell })
  return cell
}

function withoutEmptyEnd(cells: string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '')
  return cells.slice(0, last + 1)
}
