type Coverage = object
type Lookup = {
  lookupType: number
  extension: Lookup
  coverage: Coverage
  backtrackGlyphCount: number
  backtrackCoverage: Coverage[]
  lookaheadCoverage: Coverage[]
  substitutes: number[]
}

/** What fontkit keeps of how a font puts shapes in the place of others. */
export type Substituter = {
  glyphs: object[]
  glyphIterator: { index: number; cur: { id: number } }
  table: { lookupList: { type: { type: { fields: { subTables: { type: { type: { versions: Tables } } } } } } } }
  applyLookups(lookups: object[], glyphs: object[], positions: object[]): void
  applyLookup(type: number, lookup: Lookup): boolean
  applyLookupList(records: object[]): boolean
  coverageIndex(coverage: Coverage): number
  coverageSequenceMatches(at: number, coverages: Coverage[]): boolean
}
type Tables = Record<8, Record<string, object | undefined>>

const multiple = 2
const extension = 7
const reverse = 8
/** No text has so many shapes for each of its letters. Source: HarfBuzz, HB_BUFFER_MAX_LEN_FACTOR. */
const mostShapes = 64

/**
 * Mends how fontkit 2.0 substitutes: what has become several shapes is not looked at again, which never ended in Meetei Mayek, and the lookups that go from
 * the end to the beginning (type 8) are understood, without which Mongolian threw. Whatever grows without end throws. Source: OpenType, GSUB.
 */
export function mendSubstitution(substituter: Substituter): void {
  const { applyLookup, applyLookups, applyLookupList, table } = substituter
  readReverse(table.lookupList.type.type.fields.subTables.type.type.versions)
  let most = 0
  /** Goes on behind what was added. */
  const behind = (apply: () => boolean) => {
    const before = substituter.glyphs.length
    const done = apply()
    if (substituter.glyphs.length > most) throw new Error('A text has grown without end')
    substituter.glyphIterator.index += Math.max(0, substituter.glyphs.length - before)
    return done
  }
  substituter.applyLookups = (lookups, glyphs, positions) => {
    most = glyphs.length * mostShapes
    applyLookups.call(substituter, lookups, glyphs, positions)
  }
  substituter.applyLookupList = (records) => behind(() => applyLookupList.call(substituter, records))
  substituter.applyLookup = (type, lookup) => {
    const apply = () => applyLookup.call(substituter, type, lookup)
    if (type === extension) return substituter.applyLookup(lookup.lookupType, lookup.extension)
    if (type === reverse) return applyReverse(substituter, lookup)
    return type === multiple ? behind(apply) : apply()
  }
}

/** fontkit left out how many shapes there are before the one that is replaced. All fonts share what it knows of the tables. */
function readReverse(tables: Tables): void {
  const { substFormat, coverage, ...known } = tables[reverse]
  tables[reverse] = { substFormat, coverage, backtrackGlyphCount: known.lookaheadGlyphCount, ...known }
}

function applyReverse(substituter: Substituter, lookup: Lookup): boolean {
  const { coverage, backtrackGlyphCount, backtrackCoverage, lookaheadCoverage, substitutes } = lookup
  const substitute = substitutes[substituter.coverageIndex(coverage)]
  const isThere =
    substitute !== undefined &&
    substituter.coverageSequenceMatches(-backtrackGlyphCount, backtrackCoverage) &&
    substituter.coverageSequenceMatches(1, lookaheadCoverage)
  if (isThere) substituter.glyphIterator.cur.id = substitute
  return isThere
}
