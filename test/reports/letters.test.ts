/** @database empty */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type FontName, openFont } from '../../domain/reports/formats/pdf/letters/open.ts'
import others from '../../domain/reports/formats/pdf/letters/others.json' with { type: 'json' }
import { thorough } from '../thorough.ts'

const fonts = ['plain', ...Object.keys(others)] as FontName[]

/** What fontkit has no rule for: the mark of an older Meetei Mayek, and joiners where nothing is to be joined. That is laid out letter by letter. */
const unruly: Partial<Record<FontName, number[]>> = { 'meetei-mayek': [0xaaf6, 0x200c, 0x200d] }

test.each(fonts)('%s lays out whatever its letters are put together to', (name) => {
  const font = openFont(name)
  const letters = (font as unknown as { characterSet: number[] }).characterSet.filter(
    (point) => point > 0x20 && !unruly[name]?.includes(point),
  )
  const texts = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(texts, fc.constantFrom('ltr', 'rtl'), (points, direction) => {
      const text = String.fromCodePoint(...points)
      const { glyphs, positions } = font.layout(text, undefined, undefined, undefined, direction as 'ltr')
      expect(glyphs).toHaveLength(positions.length)
      expect(glyphs.every(({ advanceWidth }) => advanceWidth >= 0)).toBe(true)
    }),
    { numRuns: thorough ? 5000 : 15, seed: 20261129 },
  )
})

// The shapes that HarfBuzz 15 makes of them.
test.each([
  ['mongolian', 'ᠮᠣᠩᠭᠣᠯ', [121, 32, 1298, 32, 129]],
  ['mongolian', 'ᠪᠢᠴᠢᠭ', [822, 158, 26, 118]],
  ['meetei-mayek', 'ꯁ꯭ꯀꯨꯜ', [33, 89, 91, 32, 88, 60]],
  ['meetei-mayek', 'ꯀ꯭ꯂꯥꯁ', [32, 89, 77, 34, 90, 69, 33]],
] as [FontName, string, number[]][])('%s joins %s as it is to', (name, text, shapes) => {
  expect(
    openFont(name)
      .layout(text)
      .glyphs.map(({ id }) => id),
  ).toEqual(shapes)
})
