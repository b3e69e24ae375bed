/** What is used of fontkit, which comes without types: PDFKit takes its fonts in place of their bytes. */
declare module 'fontkit' {
  type Glyph = { id: number; advanceWidth: number; codePoints: number[] }
  type Position = { xAdvance: number; xOffset: number; yOffset: number }
  export type Font = {
    unitsPerEm: number
    numGlyphs: number
    getGlyph(id: number): Glyph
    stringsForGlyph(id: number): string[]
    glyphsForString(text: string): Glyph[]
    hasGlyphForCodePoint(point: number): boolean
    layout(text: string, features?: object, script?: string, language?: string, direction?: 'ltr' | 'rtl'): GlyphRun
  }
  export type GlyphRun = { glyphs: Glyph[]; positions: Position[] }
  export function openSync(path: string): Font
  export function create(bytes: Buffer): Font
}
