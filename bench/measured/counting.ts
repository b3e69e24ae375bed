import PDFDocument from 'pdfkit'
import pg from 'pg'

/** How often a process has asked the database for the rows of a report, and how many PDFs it has drawn. */
export type ReportCounts = { rows: number; drawn: number }

// Loaded before a part, of which nothing knows that it is counted; told when it is asked.
const counts: ReportCounts = { rows: 0, drawn: 0 }
const { query } = pg.Client.prototype
const { end } = PDFDocument.prototype

pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
  const [first] = given as [string | { text?: string } | undefined]
  const text = typeof first === 'string' ? first : first?.text
  if (text?.includes('row_number() over () as nth')) counts.rows++
  return (query as (...given: unknown[]) => unknown).apply(this, given)
} as typeof query

PDFDocument.prototype.end = function () {
  counts.drawn++
  return end.call(this)
}

process.on('message', (asked) => asked === 'counts' && process.send?.(counts))
// Whoever asks is waited for no longer than the part itself works.
process.channel?.unref()
