import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { setImmediate as yieldToEvents } from 'node:timers/promises'
import PDFDocument from 'pdfkit'
import type { Edition } from '../edition.ts'
import { writeChart } from './pdf/chart.ts'
import { forgetWords, registerFonts } from './pdf/fonts.ts'
import { writeAllFeet, writePageFoot } from './pdf/foot.ts'
import { writeHead } from './pdf/head.ts'
import { edge, layOut } from './pdf/layout.ts'
import { type Pages, writeHeadings, writeTable } from './pdf/table.ts'

/** Up to this many rows, pages wait in memory until it is known how many there are. */
const countedRows = 5_000
const pagesRemembered = 50

/** Writes an edition as PDF to a file: A4, on its side when the table is wide, with headings on every page. */
export async function writePdf(edition: Edition, path: string): Promise<void> {
  const document = begin(edition)
  const kept = pipeline(document, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  const written = writePages(document, edition).catch((error: Error) => void document.destroy(error))
  await Promise.all([kept, written])
}

function begin({ title, organisation, asOf, formats, rows }: Edition): PDFKit.PDFDocument {
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: rows.total <= countedRows,
    lang: formats.locale,
    displayTitle: true,
    info: { Title: title, Author: organisation, CreationDate: asOf },
  })
  registerFonts(document)
  return document
}

async function writePages(document: PDFKit.PDFDocument, edition: Edition): Promise<void> {
  const layout = layOut(document, edition)
  const isCounted = edition.rows.total <= countedRows
  let page = 0
  const add = () => {
    document.addPage({ size: 'A4', layout: layout.isWide ? 'landscape' : 'portrait', margin: 0 })
    page += 1
    if (!isCounted) writePageFoot(document, edition, layout, page)
    if (page % pagesRemembered === 0) forgetWords(document)
  }
  const turn = async () => {
    await yieldToEvents()
    add()
    pages.top = edge.top
    writeHeadings(pages)
  }
  const pages: Pages = { document, edition, layout, top: 0, turn }
  add()
  pages.top = await writeChart(document, edition, layout, writeHead(document, edition, layout))
  await writeTable(pages)
  if (isCounted) writeAllFeet(document, edition, layout)
  document.end()
}
