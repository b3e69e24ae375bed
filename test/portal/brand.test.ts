import { expect, test } from '@jest/globals'
import { openPortal } from './visitor.ts'

const portal = openPortal()

test('an organisation’s colour comes as a file; what is no colour is nothing', async () => {
  const visitor = await portal.visitor()
  const { text, headers } = await visitor.page('/brand/ffee00.css')
  expect(headers.get('content-type')).toContain('text/css')
  expect(text).toMatch(/^:root\{--accent:#[0-9a-f]{6};--on-accent:#fff\}@media/)
  expect((await visitor.page('/brand/red;}.css')).status).toBe(404)
})
