import { fontIn, forgetShapes } from './letters/document-font.ts'
import { type Face, openFont } from './letters/open.ts'
import { hasRightToLeft } from './letters/order.ts'
import { shapesOf } from './letters/shape.ts'

export type { Face } from './letters/open.ts'

/** Letters that stand one after the other as they are, in the usual font: what most texts are made of. */
const simple = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{Sc}\p{Sm}\p{So} ]$/u
const widths: Record<Face, Map<string, number>> = { plain: new Map(), bold: new Map() }
const notSimple = -1

/** Hands the usual fonts to a document; all others come when a text needs them. */
export function registerFonts(document: PDFKit.PDFDocument): void {
  fontIn(document, 'plain')
  fontIn(document, 'bold')
}

/** The width of a text in points. Simple letters are measured once for all documents, without kerning, so that it is never too small;
 *  others as they are shaped together. */
export function widthOf(document: PDFKit.PDFDocument, face: Face, size: number, text: string): number {
  let sum = 0
  for (const letter of text) {
    const width = letterWidth(face, letter)
    if (width === notSimple) return (shapedWidth(document, face, text) * size) / 1000
    sum += width
  }
  return (sum * size) / 1000
}

/** Whether a text is written letter by letter, from left to right, in the usual font. */
export function isSimple(face: Face, text: string): boolean {
  for (const letter of text) if (letterWidth(face, letter) === notSimple) return false
  return true
}

/** Forgets the words that were laid out so far. */
export const forgetWords = forgetShapes

function letterWidth(face: Face, letter: string): number {
  const known = widths[face].get(letter)
  if (known !== undefined) return known
  const font = openFont(face)
  const isOne = simple.test(letter) && !hasRightToLeft(letter) && !/\p{Emoji_Presentation}/u.test(letter)
  const isThere = isOne && font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)
  const width = isThere ? ((font.layout(letter).glyphs[0]?.advanceWidth ?? 0) * 1000) / font.unitsPerEm : notSimple
  widths[face].set(letter, width)
  return width
}

function shapedWidth(document: PDFKit.PDFDocument, face: Face, text: string): number {
  return shapesOf(document, face, text).reduce((sum, { width }) => sum + width, 0)
}
