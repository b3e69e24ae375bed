import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { contrast, readableOn } from '../../portal/contrast.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('contrast is reckoned as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1)
})

test.each(['#ffffff', '#16181c'])(
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

test('an organisation’s colour comes as a file; what is no colour is nothing', async () => {
  const visitor = await portal.visitor()
  const { text, headers } = await visitor.page('/brand/ffee00.css')
  expect(headers.get('content-type')).toContain('text/css')
  expect(text).toMatch(/^:root\{--accent:#[0-9a-f]{6};--on-accent:#fff\}@media/)
  expect((await visitor.page('/brand/red;}.css')).status).toBe(404)
})
