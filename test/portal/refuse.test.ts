import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import express from 'express'
import { Conflict, NotAllowed } from '../../domain/refusals.ts'
import { refuse } from '../../portal/refusals/refuse.ts'
import { Visitor } from '../visitor.ts'

const thrown: Record<string, unknown> = {
  unexpected: new TypeError('cannot read the budget of Line 4'),
  conflict: new Conflict('already-answered'),
  onboard: new NotAllowed('onboard-Organisation'),
  late: Object.assign(new Error('terminating connection'), { code: '57P01' }),
}
const app = express()
app.get('/:what/:secret', (req) => {
  throw thrown[req.params.what]
})
app.use(refuse)
const server = app.listen(0, '127.0.0.1')
const logged = jest.spyOn(console, 'error').mockImplementation(() => {})

beforeAll(() => once(server, 'listening'))
afterAll(() => void server.close())

test.each([
  ['unexpected', 500, { error: 'unexpected' }, 'Something went wrong on our side'],
  ['conflict', 409, { error: 'already-answered' }, 'It has changed in the meantime'],
  [
    'onboard',
    403,
    { error: 'not-allowed', needs: expect.stringContaining('administrator') },
    'That is not yours to do',
  ],
  ['late', 503, { error: 'unavailable' }, 'We will be back in a moment'],
])('%s is one calm answer, and the log does not hold what stands in the address', async (what, status, data, title) => {
  const visitor = new Visitor(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  expect(await visitor.json(`/${what}/5ecret`)).toMatchObject({ status, data })
  const page = await visitor.page(`/${what}/5ecret`)
  expect([page.status, page.text.includes(`<h1>${title}</h1>`)]).toEqual([status, true])
  expect(page.text).not.toContain('budget of Line 4')
  expect(JSON.stringify(logged.mock.calls)).not.toContain('5ecret')
})
