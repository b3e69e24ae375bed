import { expect, test } from '@jest/globals'
import { world } from '../world.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const { line4 } = world.projects

test.each(['/projects', `/projects/${line4}`, '/updates', '/account', '/nothing/here', '/documents/42'])(
  'who is not signed in is led to the sign-in and back: %s',
  async (path) => {
    const stranger = await portal.visitor()
    const page = await stranger.page(path)
    expect([page.status, page.headers.get('location')]).toEqual([302, `/sign-in?to=${encodeURIComponent(path)}`])
    expect(await stranger.json(path)).toMatchObject({ status: 401, data: { error: 'not-signed-in' } })
  },
)

test('nothing is done for who is not signed in', async () => {
  const stranger = await portal.visitor()
  expect((await stranger.post(`/projects/${line4}/following`)).headers.get('location')).toBe('/sign-in')
  expect((await stranger.send(`/projects/${line4}/following`, { json: {} })).status).toBe(401)
})

test('Oscar begins where his layout template says', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  expect((await oscar.page('/')).headers.get('location')).toBe('/projects')
})

test.each([
  ['another site', { origin: 'https://elsewhere.test' }],
  ['a page without an origin', { origin: 'null' }],
  ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
  ['a neighbour', { 'sec-fetch-site': 'same-site' }],
])('%s changes nothing', async (_, headers: Record<string, string>) => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const sent = await oscar.send(`/projects/${line4}/following`, { form: { following: 'no' }, headers })
  expect(sent.status).toBe(403)
  expect(sent.text).toContain('another site')
  expect((await oscar.json(`/projects/${line4}`)).data.project.following).toBe(true)
})

test('the portal’s own pages do', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const headers = { origin: portal.address(), 'sec-fetch-site': 'same-origin' }
  const sent = await oscar.send(`/projects/${line4}/following`, { form: { following: 'yes' }, headers })
  expect(sent.status).toBe(303)
})

test.each([
  ['a form', { form: { following: 'x'.repeat(200_000) } }],
  ['JSON', { json: { following: 'x'.repeat(200_000) } }],
])('%s of more than 100 kB is too large', async (_, body) => {
  const oscar = await portal.visitor('oscar@northwind.test')
  expect((await oscar.send(`/projects/${line4}/following`, body)).status).toBe(413)
})

test('what is not JSON is refused, and nothing of how it failed is told', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const sent = await oscar.send(`/projects/${line4}/following`, { body: '{"following": yes', headers })
  expect(sent).toMatchObject({ status: 400, data: { error: 'unreadable' } })
  expect(sent.text).not.toContain('SyntaxError')
})

test('an unknown field of a form is refused by its name', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const sent = await oscar.send(`/projects/${line4}/following`, { json: { membershipId: line4 } })
  expect(sent).toMatchObject({ status: 400, data: { fields: { membershipId: 'unknown-field' } } })
  const page = await oscar.post(`/projects/${line4}/following`, { membershipId: line4 })
  expect([page.status, page.text.includes('“membershipId”: This field is not known here.')]).toEqual([400, true])
})

test('every page forbids what is not the portal’s own, and is kept by nobody', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const { headers, text } = await oscar.page('/projects')
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none';script-src 'self';style-src 'self';img-src 'self';connect-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'",
  )
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('referrer-policy')).toBe('same-origin')
  expect(text).not.toMatch(/<style|<script(?![^>]* src=)|style="|\son[a-z]+="/)
})

test('a page’s files are compressed, kept for ever, and together with it under 60 kB', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const headers = { accept: 'text/html', 'accept-encoding': 'br' }
  const page = await oscar.send('/projects', { headers })
  const files = [...page.text.matchAll(/(?:href|src)="(\/(?:assets|brand)\/[^"]+)"/g)].map(([, path]) => path ?? '')
  expect(files).toHaveLength(4)
  let bytes = page.text.length
  for (const path of files) {
    const file = await oscar.send(path, { headers })
    expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
    bytes += Number(file.headers.get('content-length') ?? file.text.length)
  }
  expect(bytes).toBeLessThan(60_000)
  expect((await oscar.page('/assets/..%2F..%2Fpackage.json')).status).toBe(404)
})

test('a browser’s icon, what crawlers ask first and a description are there without a sign-in', async () => {
  const stranger = await portal.visitor()
  const robots = await stranger.send('/robots.txt')
  expect([robots.status, robots.text]).toEqual([200, 'User-agent: *\nDisallow: /\n'])
  const icon = await stranger.send('/favicon.ico')
  expect((await stranger.send(icon.headers.get('location') ?? '')).headers.get('content-type')).toContain('image/svg')
  expect((await stranger.page('/sign-in')).text).toMatch(/<meta name="description" content="How the projects of [^"]+"/)
})
