import type { Edition } from '../../edition.ts'
import { widthOf } from './fonts.ts'
import { edge, type TableLayout } from './layout.ts'
import { ink, write } from './pen.ts'

const size = 7.5

/** Writes the foot of the page at hand, which does not know how many there will be. */
export function writePageFoot(document: PDFKit.PDFDocument, edition: Edition, layout: TableLayout, page: number): void {
  foot(document, edition, layout, edition.say('page', { page: edition.formats.number(page) }))
}

/** Writes the foot of every page, once it is known how many there are. */
export function writeAllFeet(document: PDFKit.PDFDocument, edition: Edition, layout: TableLayout): void {
  const { start, count } = document.bufferedPageRange()
  for (let at = 0; at < count; at++) {
    document.switchToPage(start + at)
    foot(document, edition, layout, edition.say('page-of', { page: at + 1, pages: count }))
  }
}

function foot(
  document: PDFKit.PDFDocument,
  { title, organisation }: Edition,
  { page }: TableLayout,
  number: string,
): void {
  const top = page.height - edge.bottom + 22
  const right = page.width - edge.side - widthOf(document, 'plain', size, number)
  const room = right - edge.side - 20
  let name = `${title} · ${organisation}`
  while (widthOf(document, 'plain', size, name) > room) name = `${name.slice(0, -2)}…`
  write(document, name, { left: edge.side, top, size, colour: ink.quiet })
  write(document, number, { left: right, top, size, colour: ink.quiet })
}
