import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { newest } from './newest.ts'

const portal = openPortal()
const to = `/projects/${world.projects.line4}?from=mail`
const query = `?${new URLSearchParams({ to })}`
const hidden = `name="to" value="${to}"`
const email = 'oscar@northwind.test'

test('every way to sign in knows where Oscar wanted to go', async () => {
  const visitor = await portal.visitor()
  const page = await visitor.page(`/sign-in${query}`)
  for (const path of ['/sign-in/link', '/password/reset']) {
    expect(page.text).toContain(`href="${path}${query}"`)
    const asked = await visitor.page(`${path}${query}`)
    expect(asked.text).toContain(hidden)
    expect(asked.text).toContain(`href="/sign-in${query}"`)
    expect((await visitor.post(path, { email: 'not an address', to })).text).toContain(hidden)
  }
  expect((await visitor.page(`/sign-in/code${query}`)).text).toContain(hidden)
})

test('the code leads Oscar there, also after a wrong one', async () => {
  const visitor = await portal.visitor()
  const sent = await visitor.post('/sign-in/link', { email, to })
  expect([sent.status, sent.text.includes(hidden), sent.text.includes(`href="/sign-in/link${query}"`)]).toEqual([
    ...[202, true, true],
  ])
  expect((await visitor.post('/sign-in/code', { email, code: '12', to })).text).toContain(hidden)
  const { code } = await newest('sign_in', email)
  expect((await visitor.post('/sign-in/code', { email, code, to })).headers.get('location')).toBe(to)
})

test('so does the mailed link in the browser that asked for it, once; elsewhere it leads to where his layout begins', async () => {
  const [desk, phone] = [await portal.visitor(), await portal.visitor()]
  for (const [visitor, location] of [
    [desk, to],
    [phone, '/projects'],
  ] as const) {
    await desk.post('/sign-in/link', { email, to })
    const { value } = await newest('sign_in', email)
    expect((await visitor.post(`/links/${value}`)).headers.get('location')).toBe(location)
  }
  await desk.post('/sign-in/link', { email })
  const { value } = await newest('sign_in', email)
  expect((await desk.post(`/links/${value}`)).headers.get('location')).toBe('/projects')
})

test('and the link for a new password', async () => {
  const visitor = await portal.visitor()
  await visitor.post('/password/reset', { email: 'max@northwind.test', to })
  const { value } = await newest('reset', 'max@northwind.test')
  const sent = await visitor.post(`/password/reset/${value}`, { password: 'seven green lathes' })
  expect(sent.headers.get('location')).toBe(to)
})

test.each(['https://elsewhere.test/', '//elsewhere.test/', '/.//elsewhere.test'])(
  '%s is nowhere one is led to',
  async (to) => {
    const email = 'nora@northwind.test'
    const visitor = await portal.visitor()
    const sent = await visitor.post('/sign-in/link', { email, to })
    expect(sent.text).not.toContain('elsewhere.test')
    const { code, value } = await newest('sign_in', email)
    const planted = { cookie: `portico-to=${encodeURIComponent(to)}`, accept: 'text/html' }
    const led = await visitor.send(`/links/${value}`, { form: {}, headers: planted })
    expect(led.headers.get('location')).toBe('/projects')
    expect((await visitor.page(`/sign-in/link?${new URLSearchParams({ to })}`)).text).not.toContain('elsewhere.test')
    const codeSent = await visitor.post('/sign-in/code', { email, code, to })
    expect(codeSent.text).not.toContain('elsewhere.test')
  },
)
