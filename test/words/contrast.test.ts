import fc from 'fast-check'
import { contrast, readableOn } from '../../words/contrast.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('contrast is reckoned as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1)
})

test.each(['#ffffff', '#16181c', '#f5f6f8', '#1f2227'])(
  'any accent colour becomes readable on %s, and one that is stays as it is',
  (surface) => {
    fc.assert(
      fc.property(colour, (accent) => {
        const shown = readableOn(surface, accent)
        expect(contrast(shown, surface)).toBeGreaterThanOrEqual(4.5)
        if (contrast(accent, surface) >= 4.6) expect(shown).toBe(accent)
      }),
    )
  },
)
