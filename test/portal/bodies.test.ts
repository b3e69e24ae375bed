import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const { line4 } = world.projects
const forms = ['/sign-in', '/sign-in/link', '/sign-in/code', '/password/reset']
const formsOfNora = [`/projects/${line4}/updates`, '/updates', '/account', '/account/password']

test.each(forms)(
  '%s sent with nothing in it is shown again; in a form that is not read, it is refused',
  async (path) => {
    const stranger = await portal.visitor()
    await holds(stranger, path)
  },
)

test.each(formsOfNora)('%s, too', async (path) => {
  await holds(await portal.visitor('nora@northwind.test'), path)
})

async function holds(visitor: Awaited<ReturnType<typeof portal.visitor>>, path: string) {
  const headers = { accept: 'text/html' }
  const empty = await visitor.send(path, { method: 'POST', headers })
  expect([400, 303]).toContain(empty.status)
  const plain = { ...headers, 'content-type': 'text/plain' }
  expect((await visitor.send(path, { method: 'POST', headers: plain, body: 'email=x' })).status).toBe(415)
  const parts = new FormData()
  parts.set('name', 'x')
  expect((await visitor.send(path, { method: 'POST', headers, body: parts })).status).toBe(415)
}

test('a name is kept as it can be read; one with nothing to see is refused', async () => {
  const nora = await portal.visitor('nora@northwind.test')
  const rename = (name: string) => nora.send('/account', { json: { name } })
  expect((await rename('Nora\u0000 \u202eLind\r\nqvist ')).status).toBe(201)
  const read = () => prisma.person.findUniqueOrThrow({ where: { id: world.people.nora.personId } })
  expect((await read()).name).toBe('Nora Lind qvist')
  const refused = await rename('\u200b\u200b')
  expect([refused.status, refused.data.fields]).toEqual([400, { name: 'missing' }])
  expect((await read()).name).toBe('Nora Lind qvist')
})

test.each([
  ['/projects?q=x', '/projects?q=x'],
  ['//evil.test', '/projects'],
  ['/.//evil.test', '/projects'],
  ['/a/..//evil.test', '/projects'],
  ['/\\evil.test', '/projects'],
  ['/%2F/evil.test', '/%2F/evil.test'],
  ['//portal.invalid//portal.invalid//evil.test', '/projects'],
  ['http://evil.test/', '/projects'],
  ['javascript:alert(1)', '/projects'],
])('who wanted to go to %s is led to %s', async (to, expected) => {
  const oscar = await portal.visitor()
  const form = { email: 'oscar@northwind.test', password: 'open sesame portico', to }
  const { headers } = await oscar.post('/sign-in', form)
  expect(headers.get('location')).toBe(expected)
  const again = await oscar.page(`/sign-in?to=${encodeURIComponent(to)}`)
  expect(again.headers.get('location')).toBe(expected === '/projects' ? '/' : expected)
})

test('a code may be pasted as the mail shows it', async () => {
  const stranger = await portal.visitor()
  const sent = { email: 'oscar@northwind.test', code: ' 482\u2009913 ' }
  expect((await stranger.post('/sign-in/code', sent)).status).toBe(401)
  expect((await stranger.send('/sign-in/code', { json: { ...sent, code: '48291' } })).data.fields).toEqual({
    code: 'code-of-six',
  })
})
