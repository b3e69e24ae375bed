import type { Font, GlyphRun } from 'fontkit'
import { stretches } from './choose.ts'
import { type DocumentFont, fontIn } from './document-font.ts'
import type { Face, FontName } from './open.ts'
import { inVisualOrder, withoutMarks } from './order.ts'

/** Glyphs of one font as the operators of a PDF show them, those of one height above the line together: `shown` is between the brackets
 *  of a TJ. Heights and widths are in thousandths of the font's size. */
export type Shaped = { font: FontName; id: string; pieces: { rise: number; shown: string }[]; width: number }

/** The shapes of a line from left to right. */
export function shapesOf(document: PDFKit.PDFDocument, face: Face, line: string): Shaped[] {
  return inVisualOrder(line).flatMap(({ text, direction }) => {
    const shaped = stretches(text, face, withoutMarks(line)).map((one) =>
      shape(document, one.font, one.text, direction),
    )
    return direction === 'rtl' ? shaped.reverse() : shaped
  })
}

/** The shapes of a text in one font and one direction: letters joined, marks in their places. */
export function shape(
  document: PDFKit.PDFDocument,
  name: FontName,
  text: string,
  direction: 'ltr' | 'rtl' = 'ltr',
): Shaped {
  const font = fontIn(document, name)
  const key = direction === 'ltr' ? text : `\u200f${text}`
  const known = font.shaped.get(key)
  if (known) return known
  const made = {
    font: name,
    id: font.id,
    ...piecesOf(font, laidOut(font.font, text, direction)),
  }
  font.shaped.set(key, made)
  return made
}

/** A text that fontkit has no rules for is laid out letter by letter: no name keeps a report from going out. */
function laidOut(font: Font, text: string, direction: 'ltr' | 'rtl'): GlyphRun {
  try {
    return font.layout(text, undefined, undefined, undefined, direction)
  } catch {
    const glyphs = font.glyphsForString(text)
    if (direction === 'rtl') glyphs.reverse()
    return { glyphs, positions: glyphs.map(({ advanceWidth }) => ({ xAdvance: advanceWidth, xOffset: 0, yOffset: 0 })) }
  }
}

function piecesOf(font: DocumentFont, { glyphs, positions }: GlyphRun): Pick<Shaped, 'pieces' | 'width'> {
  const scale = 1000 / font.font.unitsPerEm
  const pieces: { rise: number; shown: string }[] = []
  let width = 0
  let hex = ''
  let shown = ''
  const close = () => {
    if (hex) shown += `<${hex}>`
    hex = ''
  }
  const move = (by: number) => {
    if (Math.abs(by) < 0.5) return
    close()
    shown += `${Math.round(-by)} `
  }
  const flush = (rise: number) => {
    close()
    if (shown) pieces.push({ rise, shown })
    shown = ''
  }
  let rise = 0
  glyphs.forEach((glyph, at) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {}
    if (yOffset * scale !== rise) flush(rise)
    rise = yOffset * scale
    move(xOffset * scale)
    hex += font.take(glyph)
    move((xAdvance - glyph.advanceWidth - xOffset) * scale)
    width += xAdvance * scale
  })
  flush(rise)
  return { pieces, width }
}
