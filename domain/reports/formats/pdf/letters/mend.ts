import type { Font } from 'fontkit'
import { mendSubstitution, type Substituter } from './mend-substitution.ts'

/** What fontkit keeps inside of a font and is mended here. */
type Inside = {
  _layoutEngine: { engine?: { GPOSProcessor?: Positioner; GSUBProcessor?: Substituter } }
  getGlyph(id: number): object
  numGlyphs: number
  loca?: { offsets: number[] }
  directory: { tables: Record<string, { length: number } | undefined> }
}
type Positioner = { applyAnchor(mark: { markAnchor: object | null }, base: object | null, at: number): void }

const nowhere = { minX: 0, minY: 0, maxX: 0, maxY: 0, width: 0, height: 0 }

/**
 * A font that lays out every text. fontkit 2.0 throws where a mark has no place on the letter before it, which a font says by leaving the place
 * out (it stays where it is then, as OpenType wants it), and where the last shapes of a font are empty, as that of a joiner.
 */
export function mended(font: Font): Font {
  const inside = font as unknown as Inside
  const { GPOSProcessor: positioner, GSUBProcessor: substituter } = inside._layoutEngine.engine ?? {}
  if (substituter) mendSubstitution(substituter)
  if (positioner) {
    const apply = positioner.applyAnchor.bind(positioner)
    positioner.applyAnchor = (mark, base, at) => {
      if (base && mark.markAnchor) apply(mark, base, at)
    }
  }
  const { loca, directory, numGlyphs } = inside
  const end = directory.tables.glyf?.length ?? 0
  const empty = loca ? [...Array(numGlyphs).keys()].filter((id) => (loca.offsets[id] ?? 0) >= end) : []
  for (const id of empty) Object.assign(inside.getGlyph(id), { _getCBox: () => nowhere })
  return font
}
