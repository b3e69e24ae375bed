import { createWriteStream } from 'node:fs'
import { createRequire } from 'node:module'
import { pipeline } from 'node:stream/promises'
import { writeCsvStream } from 'hucre/csv'
import { writeXlsxStream } from 'hucre/xlsx'
import PDFDocument from 'pdfkit'
import type { Edition } from '../../domain/reports/edition.ts'
import { keep } from '../../domain/reports/formats/keep.ts'
import type { ReportRow } from '../../domain/reports/rows.ts'
import { tell } from '../../domain/reports/values.ts'

/** What a library takes: texts, numbers and days, told beforehand. */
type BareCell = string | number | Date | null

/** The cells of an edition as the libraries take them; in a PDF all are texts. */
export function bareCells({ columns, say, formats }: Edition, rows: ReportRow[], format: string): BareCell[][] {
  return rows.map((row) =>
    columns.map((column, at) => {
      const value = row[at] ?? null
      if (value === null || typeof value === 'number') return format === 'pdf' ? String(value ?? '') : value
      if (column.kind === 'day' && format === 'xlsx') return new Date(String(value))
      return column.kind === 'day' && format === 'csv' ? String(value) : tell(value, column, say, formats)
    }),
  )
}

/** The same cells by the library alone, as its own description does it: no head, no style, nothing that is looked at twice. */
export const bareWriters = {
  xlsx: (cells: BareCell[][], path: string) =>
    keep(
      writeXlsxStream(eachOf(cells), { name: 'Everything', columns: (cells[0] ?? []).map(() => ({ width: 20 })) }),
      path,
    ),
  csv: (cells: BareCell[][], path: string) => keep(writeCsvStream(eachOf(cells)), path),
  pdf: writeBarePdf,
}

/** One at a time, as rows come from a database. */
async function* eachOf(cells: BareCell[][]): AsyncGenerator<BareCell[]> {
  yield* cells
}

const page = { margin: 44, lines: 34, line: 14, column: 75 }

async function writeBarePdf(cells: BareCell[][], path: string): Promise<void> {
  const document = new PDFDocument({ size: 'A4', layout: 'landscape', margin: page.margin, autoFirstPage: false })
  const written = pipeline(document, createWriteStream(path))
  document.font(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf')).fontSize(7.5)
  for (const [at, row] of cells.entries()) {
    if (at % page.lines === 0) document.addPage()
    const top = page.margin + (at % page.lines) * page.line
    for (const [place, cell] of row.entries())
      document.text(String(cell), page.margin + place * page.column, top, { lineBreak: false })
  }
  document.end()
  await written
}
