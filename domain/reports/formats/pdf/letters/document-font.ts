import type { Font, GlyphRun } from 'fontkit'
import { type FontName, openFont } from './open.ts'
import type { Shaped } from './shape.ts'

/** A font in a document: which of its glyphs are taken into it, under which numbers, the words that were shaped so far, and the operators of
 *  lines that are plainly one letter after the other (null of another). */
export type DocumentFont = {
  id: string
  font: Font
  shaped: Map<string, Shaped>
  lines: Map<string, string | null>
  /** Takes a glyph into the document; returns its number there, four hexadecimal digits. */
  take(glyph: GlyphRun['glyphs'][number]): string
  /** What stands for it in the resources of a page or a drawing. */
  ref: object
  /** Says that the page at hand uses the font. */
  use(): void
}

/** What PDFKit keeps of a font. Its own way to write a text shapes words one by one and says the state of the page anew with each line. */
type Embedded = {
  id: string
  subset: { includeGlyph(id: number): number; glyphs: number[]; encode(): Uint8Array }
  widths: number[]
  unicode: number[][]
  ref(): object
}

const fonts = new WeakMap<PDFKit.PDFDocument, Map<FontName, DocumentFont>>()

/** A font in a document, which it comes into when it is first asked for. */
export function fontIn(document: PDFKit.PDFDocument, name: FontName): DocumentFont {
  const known = fonts.get(document) ?? new Map<FontName, DocumentFont>()
  fonts.set(document, known)
  const found = known.get(name) ?? embed(document, name)
  known.set(name, found)
  return found
}

/** Forgets the words that were shaped so far, and the lines of them: a long report has as many as it has rows. */
export function forgetShapes(document: PDFKit.PDFDocument): void {
  for (const { shaped, lines } of fonts.get(document)?.values() ?? []) {
    shaped.clear()
    lines.clear()
  }
}

function embed(document: PDFKit.PDFDocument, name: FontName): DocumentFont {
  const font = openFont(name)
  document.registerFont(name, font as unknown as Buffer)
  const { _font: embedded } = document.font(name) as unknown as { _font: Embedded }
  const scale = 1000 / font.unitsPerEm
  completeAtEnd(embedded, font, scale)
  return {
    id: embedded.id,
    font,
    ref: embedded.ref(),
    shaped: new Map(),
    lines: new Map(),
    take: ({ id, advanceWidth, codePoints }) => {
      const number = embedded.subset.includeGlyph(id)
      embedded.widths[number] ??= advanceWidth * scale
      if (!embedded.unicode[number]?.length) embedded.unicode[number] = codePoints.length ? codePoints : known(font, id)
      if (!embedded.unicode[number]?.length) embedded.unicode[number] = [silent]
      return number.toString(16).padStart(4, '0')
    },
    use: () => {
      const { page } = document as unknown as { page: { fonts: Record<string, object> } }
      page.fonts[embedded.id] ??= embedded.ref()
    },
  }
}

/** What stands for a letter that the font has not, and is not shown, reads that it is none. */
const unknown = 0xfffd
/** What a glyph reads that is no letter of its own, as a part of one: a space without a width. What is read stands beside such a line. */
const silent = 0x200b

/** PDFKit gives the first glyph a width in the font's own units and a text that is none, and forgets those that others are made of, which come
 *  into the font when it is written. Source: ISO 14289-1, 7.21. */
function completeAtEnd({ subset, unicode, widths }: Embedded, font: Font, scale: number): void {
  unicode[0] = [unknown]
  widths[0] = font.getGlyph(0).advanceWidth * scale
  const encode = subset.encode.bind(subset)
  subset.encode = () => {
    const bytes = encode()
    subset.glyphs.forEach((id, number) => {
      widths[number] ??= font.getGlyph(id).advanceWidth * scale
    })
    return bytes
  }
}

/** What a glyph reads that was first met as a part of others: fontkit has then forgotten it. */
function known(font: Font, id: number): number[] {
  return [...(font.stringsForGlyph(id)[0] ?? '')].map((letter) => letter.codePointAt(0) ?? 0)
}
