import type { Edition } from '../../edition.ts'
import { widthOf } from './fonts.ts'
import { edge, type TableLayout } from './layout.ts'
import { field, ink, rule, write } from './pen.ts'
import type { TaggedPart } from './tags.ts'
import { wrap } from './wrap.ts'

const lineHeight = 12.5

/** Writes the head of the first page: the report's name, whose it is, and what a reader must know. Returns where it ends. */
export function writeHead(
  document: PDFKit.PDFDocument,
  edition: Edition,
  { page }: TableLayout,
  whole: TaggedPart,
): number {
  const width = page.width - 2 * edge.side
  let top = edge.top
  field(document, { left: edge.side, top, width: 26, height: 3.5, colour: edition.accent })
  top += 14
  const title = wrap(edition.title, width, (text) => widthOf(document, 'bold', 20, text))
  drawn(whole, 'H1', () => {
    for (const line of title) {
      write(document, line, { left: edge.side, top, size: 20, face: 'bold' })
      top += 25
    }
  })
  drawn(whole, 'P', () => write(document, edition.organisation, { left: edge.side, top, size: 11, colour: ink.quiet }))
  top = writeText(document, edition.text, top + 26, width, whole)
  return writeTold(document, edition, top, width, whole) + 14
}

/** What the report says above its rows: a paragraph is a part. */
function writeText(document: PDFKit.PDFDocument, text: string, from: number, width: number, whole: TaggedPart): number {
  let top = from
  for (const paragraph of text.split(/\n{2,}/).filter(Boolean)) {
    const lines = wrap(paragraph, width, (part) => widthOf(document, 'plain', 10, part))
    drawn(whole, 'P', () => {
      for (const line of lines) {
        write(document, line, { left: edge.side, top, size: 10 })
        top += 14
      }
    })
    top += 8
  }
  return top
}

/** Draws a part of the whole that nothing comes to any more. */
function drawn(whole: TaggedPart, type: string, draw: () => void): void {
  const part = whole.part(type)
  part.draw(draw)
  part.end()
}

function writeTold(
  document: PDFKit.PDFDocument,
  { head }: Edition,
  from: number,
  width: number,
  whole: TaggedPart,
): number {
  const label = Math.max(...head.map((one) => widthOf(document, 'plain', 8.5, one.label))) + 16
  let top = from
  for (const one of head) {
    const lines = wrap(one.value, width - label, (text) => widthOf(document, 'plain', 8.5, text))
    drawn(whole, 'P', () => {
      write(document, one.label, { left: edge.side, top, size: 8.5, colour: ink.quiet })
      for (const line of lines) {
        write(document, line, { left: edge.side + label, top, size: 8.5 })
        top += lineHeight
      }
    })
  }
  rule(document, edge.side, edge.side + width, top + 6, ink.line)
  return top + 6
}
