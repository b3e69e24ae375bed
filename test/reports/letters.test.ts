/** @database empty */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type FontName, openFont } from '../../domain/reports/formats/pdf/letters/open.ts'
import others from '../../domain/reports/formats/pdf/letters/others.json' with { type: 'json' }
import { thorough } from '../thorough.ts'

const fonts = ['plain', ...Object.keys(others)] as FontName[]

test.each(fonts)('%s lays out whatever its letters are put together to', (name) => {
  const font = openFont(name)
  const letters = (font as unknown as { characterSet: number[] }).characterSet.filter((point) => point > 0x20)
  const texts = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(texts, fc.constantFrom('ltr', 'rtl'), (points, direction) => {
      const text = String.fromCodePoint(...points)
      const { glyphs, positions } = font.layout(text, undefined, undefined, undefined, direction as 'ltr')
      expect(glyphs).toHaveLength(positions.length)
      expect(glyphs.every(({ advanceWidth }) => advanceWidth >= 0)).toBe(true)
    }),
    { numRuns: thorough ? 5000 : 40, seed: 20261129 },
  )
})
