import { inflateSync } from 'node:zlib'
import { create } from 'fontkit'
import { cffWidths } from './cff-widths.ts'

type Check = [failure: string, isWrong: boolean]
type PdfObject = { dictionary: string; stream: Buffer | null }
type Glyphs = { count: number; widthOf(glyph: number): number }

/** What a reader asks of the fonts of a document: each embedded, under one name, with a text for each letter that is shown, and with the widths that its own
 *  program gives. Source: PDF Association, Matterhorn Protocol 1.1, 31; ISO 14289-1, 7.21. */
export function ofFonts(pdf: Buffer): Check[] {
  const objects = numberedIn(pdf)
  const used = shownIn(objects)
  const named = new Map(
    [...objects.values()].flatMap(({ dictionary }) =>
      [...dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number]) => [name, Number(number)] as const),
    ),
  )
  const dictionaries = [...objects.values()].map(({ dictionary }) => dictionary)
  return [
    [
      '31-009 a font that every reader is to have',
      dictionaries.some((one) => /\/Subtype \/(Type1|TrueType)\b/.test(one)),
    ],
    ['31-009 a font that is not embedded', used.size === 0 || [...used.keys()].some((name) => !named.has(name))],
    ...[...used].flatMap(([name, codes]) => ofFont(objects, named.get(name) ?? 0, codes)),
  ]
}

function ofFont(objects: Map<number, PdfObject>, number: number, codes: Set<number>): Check[] {
  const said = (of: string) => objects.get(Number(of))?.dictionary ?? ''
  const refer = (dictionary: string, key: string) => new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(dictionary)?.[1] ?? ''
  const font = said(`${number}`)
  const descendant = said(refer(font, 'DescendantFonts'))
  const descriptor = said(refer(descendant, 'FontDescriptor'))
  const file = objects.get(Number(refer(descriptor, 'FontFile[23]')))?.stream
  const texts = textsIn(objects.get(Number(refer(font, 'ToUnicode')))?.stream)
  const widths = /\/W \[0 \[([^\]]*)\]\]/.exec(descendant)?.[1]?.trim().split(/\s+/).map(Number) ?? []
  const set = countIn(objects.get(Number(refer(descriptor, 'CIDSet')))?.stream)
  const isCff = descendant.includes('/CIDFontType0')
  const glyphs = file ? (isCff ? cffWidths(file) : trueTypeWidths(file)) : null
  const names = [font, descendant, descriptor].map((one) => /\/(?:BaseFont|FontName) \/(\S+)/.exec(one)?.[1])
  const all = [...codes]
  return [
    ['31-009 a font that is not embedded', !glyphs],
    ['31-004 no mapping to glyphs', !isCff && !descendant.includes('/CIDToGIDMap /Identity')],
    ['31-006 another encoding', !font.includes('/Encoding /Identity-H')],
    ['31-012 a set of glyphs that is not that of the font', set !== null && set !== (glyphs?.count ?? 0)],
    ['31-000 a font under several names', new Set(names).size !== 1 || !/^[A-Z]{6}\+./.test(names[0] ?? '')],
    ['31-027 letters that nothing can be read of', all.some((code) => !texts[code])],
    ['31-028 letters that read what is none', texts.some((text) => /[\0\ufeff\ufffe]/.test(text))],
    ['31-030 a letter that the font has not', all.some((code) => code === 0 || code >= (glyphs?.count ?? 0))],
    ['31-020 widths other than those of the font', all.some((code) => !isNear(widths[code], glyphs?.widthOf(code)))],
    ['31-020 widths other than those of the font', !isNear(widths[0], glyphs?.widthOf(0))],
  ]
}

/** Widths, in thousandths of the size, may be rounded. */
const isNear = (one = Number.NaN, other = Number.NaN) => Math.abs(one - other) <= 1

function trueTypeWidths(file: Buffer): Glyphs {
  const font = create(file)
  const widthOf = (glyph: number) => (font.getGlyph(glyph).advanceWidth * 1000) / font.unitsPerEm
  return { count: font.numGlyphs, widthOf }
}

/** How many glyphs, from the first on, a set of them has; null where there is none. */
function countIn(set: Buffer | null | undefined): number | null {
  if (!set) return null
  const bits = [...set].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return /^1*0{0,7}$/.test(bits) ? bits.replaceAll('0', '').length : Number.NaN
}

/** What each number reads; empty where it reads nothing. */
function textsIn(stream: Buffer | null | undefined): string[] {
  const texts: string[] = []
  const ranges = stream?.toString('latin1').matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g) ?? []
  for (const [, from = '', list = ''] of ranges)
    [...list.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, hex = ''], at) => {
      const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex')
      texts[Number.parseInt(from, 16) + at] = bytes.swap16().toString('utf16le')
    })
  return texts
}

/** Which glyphs are shown, by the name of their font. */
function shownIn(objects: Map<number, PdfObject>): Map<string, Set<number>> {
  const shown = new Map<string, Set<number>>()
  for (const { stream } of objects.values()) {
    const text = stream?.toString('latin1') ?? ''
    if (!/ Tf [\s\S]* TJ/.test(text)) continue
    let at = ''
    for (const [, font, list = ''] of text.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (font) at = font
      const codes = shown.get(at) ?? new Set<number>()
      for (const [hex] of list.matchAll(/[0-9a-f]{4}(?=[0-9a-f]*>)/g)) codes.add(Number.parseInt(hex, 16))
      if (list) shown.set(at, codes)
    }
  }
  return shown
}

function numberedIn(pdf: Buffer): Map<number, PdfObject> {
  const text = pdf.toString('latin1')
  const objects = new Map<number, PdfObject>()
  for (const begin of text.matchAll(/(?<=\n)(\d+) 0 obj\n/g)) {
    const from = begin.index + begin[0].length
    const [dictionary = '', stream] = text.slice(from, text.indexOf('\nendobj', from)).split('\nstream\n', 2)
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0)
    const start = from + dictionary.length + '\nstream\n'.length
    const bytes = stream === undefined ? null : pdf.subarray(start, start + length)
    objects.set(Number(begin[1]), {
      dictionary,
      stream: bytes && dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes,
    })
  }
  return objects
}
