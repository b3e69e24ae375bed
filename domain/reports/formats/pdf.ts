import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { setImmediate as yieldToEvents } from 'node:timers/promises'
import PDFDocument from 'pdfkit'
import type { Edition } from '../edition.ts'
import { gathered } from './keep.ts'
import { writeChart } from './pdf/chart.ts'
import { forgetWords, registerFonts } from './pdf/fonts.ts'
import { pageTotal, writeFoot } from './pdf/foot.ts'
import { writeHead } from './pdf/head.ts'
import { edge, layOut } from './pdf/layout.ts'
import { putDown } from './pdf/pen.ts'
import { type Pages, writeHeadings, writeTable } from './pdf/table.ts'
import { drawBeside, wholeOf } from './pdf/tags.ts'

/** Up to this many rows, the document says what its parts are: a table of ten columns grows by half a megabyte with each thousand. */
export const taggedRows = 5_000
const pagesRemembered = 50

/** Writes an edition as PDF to a file, a page at a time: A4, on its side when the table is wide, with headings on every page. Up to some
 *  thousand rows it is tagged: heading, table, header cells and reading order. Source: ISO 14289-1 (PDF/UA). */
export async function writePdf(edition: Edition, path: string): Promise<void> {
  const document = begin(edition)
  const kept = pipeline(document, gathered, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  const written = writePages(document, edition).catch((error: Error) => void document.destroy(error))
  await Promise.all([kept, written])
}

function begin({ title, organisation, asOf, formats, rows }: Edition): PDFKit.PDFDocument {
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    // None: PDFKit would read one of its own first, in which nothing is written.
    font: '',
    pdfVersion: '1.7',
    tagged: isTagged(rows),
    ...(isTagged(rows) && { subset: accessible }),
    lang: formats.locale,
    displayTitle: true,
    info: { Title: title, Author: organisation, CreationDate: asOf },
  })
  registerFonts(document)
  return document
}

/** PDFKit has it, its types have not. */
const accessible = 'PDF/UA' as unknown as 'PDF/A-2a'
const isTagged = ({ total }: Edition['rows']) => total <= taggedRows

async function writePages(document: PDFKit.PDFDocument, edition: Edition): Promise<void> {
  const layout = layOut(document, edition)
  const whole = wholeOf(document, isTagged(edition.rows))
  const total = pageTotal(document, edition)
  let page = 0
  const add = () => {
    document.addPage({ size: 'A4', layout: layout.isWide ? 'landscape' : 'portrait', margin: 0 })
    page += 1
    if (page % pagesRemembered === 0) forgetWords(document)
    if (page % pagesRemembered === 0) pages.broken = []
  }
  const end = () => {
    writeFoot(document, edition, layout, page, total)
    putDown(document)
  }
  const turn = async () => {
    end()
    await yieldToEvents()
    add()
    pages.top = edge.top
    drawBeside(document, () => writeHeadings(pages))
  }
  const pages: Pages = { document, edition, layout, top: 0, turn, broken: [] }
  add()
  const headed = writeHead(document, edition, layout, whole)
  pages.top = await writeChart(document, edition, layout, { top: headed, whole })
  await writeTable(pages, whole)
  end()
  whole.end()
  total.end(page)
  document.end()
}
