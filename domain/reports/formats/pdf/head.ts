import type { Edition } from '../../edition.ts'
import { widthOf } from './fonts.ts'
import { edge, type TableLayout } from './layout.ts'
import { ink, rule, write } from './pen.ts'
import { wrap } from './wrap.ts'

const lineHeight = 12.5

/** Writes the head of the first page: the report's name, whose it is, and what a reader must know. Returns where it ends. */
export function writeHead(document: PDFKit.PDFDocument, edition: Edition, { page }: TableLayout): number {
  const width = page.width - 2 * edge.side
  let top = edge.top
  document.rect(edge.side, top, 26, 3.5).fill(edition.accent)
  top += 14
  for (const line of wrap(edition.title, width, (text) => widthOf(document, 'bold', 20, text))) {
    write(document, line, { left: edge.side, top, size: 20, face: 'bold' })
    top += 25
  }
  write(document, edition.organisation, { left: edge.side, top, size: 11, colour: ink.quiet })
  top += 26
  top = writeText(document, edition.text, top, width)
  return writeTold(document, edition, top, width) + 14
}

/** What the report says above its rows. */
function writeText(document: PDFKit.PDFDocument, text: string, from: number, width: number): number {
  if (!text) return from
  let top = from
  for (const line of wrap(text, width, (part) => widthOf(document, 'plain', 10, part))) {
    write(document, line, { left: edge.side, top, size: 10 })
    top += 14
  }
  return top + 10
}

function writeTold(document: PDFKit.PDFDocument, { head }: Edition, from: number, width: number): number {
  const label = Math.max(...head.map((one) => widthOf(document, 'plain', 8.5, one.label))) + 16
  let top = from
  for (const one of head) {
    write(document, one.label, { left: edge.side, top, size: 8.5, colour: ink.quiet })
    for (const line of wrap(one.value, width - label, (text) => widthOf(document, 'plain', 8.5, text))) {
      write(document, line, { left: edge.side + label, top, size: 8.5 })
      top += lineHeight
    }
  }
  rule(document, edge.side, edge.side + width, top + 6, ink.line)
  return top + 6
}
