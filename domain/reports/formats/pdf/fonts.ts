import { createRequire } from 'node:module'
import { type Font, openSync } from 'fontkit'

export type Face = 'plain' | 'bold'

const files: Record<Face, string> = {
  plain: 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf',
  bold: 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf',
}
const opened: Partial<Record<Face, Font>> = {}

/** Hands the fonts to a document under their names. They have the letters of every European language, and shapes. */
export function registerFonts(document: PDFKit.PDFDocument): void {
  for (const face of Object.keys(files) as Face[]) document.registerFont(face, fontOf(face) as unknown as Buffer)
}

/** The width of a text in points. Letters are measured once for all documents, without kerning, so that it is never too small. */
export function widthOf(document: PDFKit.PDFDocument, face: Face, size: number, text: string): number {
  const known = widths[face]
  let sum = 0
  for (const letter of text) {
    let width = known.get(letter)
    if (width === undefined) {
      width = document.font(face, 1000).widthOfString(letter)
      known.set(letter, width)
    }
    sum += width
  }
  return (sum * size) / 1000
}

const widths: Record<Face, Map<string, number>> = { plain: new Map(), bold: new Map() }

/** Forgets the words that were laid out so far. PDFKit remembers each as long as its document lives, and a long report has as
 *  many as it has rows. */
export function forgetWords(document: PDFKit.PDFDocument): void {
  for (const face of Object.keys(files) as Face[]) {
    const { _font } = document.font(face) as unknown as { _font: { layoutCache: object } }
    _font.layoutCache = Object.create(null)
  }
}

/** A font is read and understood once: that costs more than all the rest of a short document. PDFKit takes it as it is. */
function fontOf(face: Face): Font {
  opened[face] ??= openSync(createRequire(import.meta.url).resolve(files[face]))
  return opened[face]
}
