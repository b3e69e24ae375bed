import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { jest } from '@jest/globals'
import express from 'express'
import { forgetCached } from '../../domain/access/actor/session-cache.ts'
import { keyOf } from '../../domain/people/sign-in/sessions.ts'
import { openSession, recognise } from '../../doors/passport.ts'
import { sameOrigin } from '../../doors/same-origin.ts'
import { type Door, whoAsks } from '../../doors/who-asks.ts'
import { pool, prisma } from '../../prisma/client.ts'
import { Visitor } from '../visitor.ts'
import { world } from '../world.ts'

const servers: Server[] = []

async function open(more: Partial<Door>): Promise<string> {
  const door = { cookie: 'front', url: 'http://portal.example', days: 1, idleHours: 24, ...more }
  const app = express()
  app.use(whoAsks(door), sameOrigin(door.url), express.json())
  app.post('/sign-in', async (req, res) => {
    await openSession(req, res, await recognise(req, res))
    res.json({})
  })
  app.all('/who', (req, res) => res.json({ name: req.actor?.name ?? null }))
  const server = app.listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

async function signedIn(address: string) {
  const visitor = new Visitor(address)
  await visitor.signIn('nora@northwind.test')
  return visitor
}

test('who asks is one read, and a stranger none', async () => {
  const address = await open({})
  const nora = await signedIn(address)
  const reads = jest.spyOn(pool, 'query')
  expect((await nora.json('/who')).data).toEqual({ name: 'Nora Lindqvist' })
  expect(reads).toHaveBeenCalledTimes(1)
  expect((await new Visitor(address).json('/who')).data).toEqual({ name: null })
  expect((await new Visitor(address).send('/who', { headers: { cookie: 'front=s:forged.forged' } })).data).toEqual({
    name: null,
  })
  expect(reads).toHaveBeenCalledTimes(1)
  reads.mockRestore()
})

test('whoever is remembered is seen to be still who they are, and read anew where they are not', async () => {
  const nora = await signedIn(await open({}))
  const who = async () => (await nora.json('/who')).data
  const reads = jest.spyOn(pool, 'query')
  // Each name ends in a digest of its text.
  const names = () => reads.mock.calls.map(([asked]) => (asked as unknown as { name: string }).name.slice(0, -13))
  for (let time = 0; time < 2; time++) expect(await who()).toEqual({ name: 'Nora Lindqvist' })
  expect(names()).toEqual(['actor-of-session', 'is-current'])
  reads.mockRestore()
  const { personId, membershipId } = world.people.nora
  await prisma.person.update({ where: { id: personId }, data: { name: 'Nora Berg' } })
  expect(await who()).toEqual({ name: 'Nora Berg' })
  await prisma.membership.update({ where: { id: membershipId }, data: { disabledAt: new Date() } })
  expect(await who()).toEqual({ name: null })
  await prisma.membership.update({ where: { id: membershipId }, data: { disabledAt: null } })
  await prisma.person.update({ where: { id: personId }, data: { name: 'Nora Lindqvist' } })
  expect(await who()).toEqual({ name: 'Nora Lindqvist' })
  await prisma.session.deleteMany({ where: { membershipId } })
  expect(await who()).toEqual({ name: null })
})

test('what one door gave opens no other', async () => {
  const [front, back] = [await open({ cookie: 'front' }), await open({ cookie: 'back' })]
  const reply = await new Visitor(front).send('/sign-in', {
    json: { email: 'nora@northwind.test', password: 'open sesame portico' },
  })
  const value = /^front=([^;]+)/m.exec(reply.headers.getSetCookie().join('\n'))?.[1]
  const asked = (address: string, cookie: string) =>
    fetch(`${address}/who`, { headers: { cookie } }).then((response) => response.json())
  expect(await asked(front, `front=${value}`)).toEqual({ name: 'Nora Lindqvist' })
  expect(await asked(back, `back=${value}`)).toEqual({ name: null })
})

test('a session ends on its day, and says from time to time that it is in use', async () => {
  const nora = await signedIn(await open({ days: 1 }))
  const session = await prisma.session.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
  const hours = (session.expiresAt.getTime() - session.createdAt.getTime()) / 3_600_000
  expect(Math.round(hours)).toBe(24)

  const longAgo = new Date(Date.now() - 600_000)
  await prisma.session.update({ where: { id: session.id }, data: { seenAt: longAgo } })
  await nora.json('/who')
  const seen = async () => (await prisma.session.findUniqueOrThrow({ where: { id: session.id } })).seenAt
  while ((await seen()) <= longAgo) await new Promise((resolve) => setTimeout(resolve, 5))

  await prisma.session.update({ where: { id: session.id }, data: { expiresAt: new Date() } })
  expect((await nora.json('/who')).data).toEqual({ name: null })
})

test('a session that is not used for the hours of its door ends, and each use prolongs it, to the end of its days at most', async () => {
  const nora = await signedIn(await open({ days: 1, idleHours: 12 }))
  const newest = () => prisma.session.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
  const hoursLeft = async () => Math.round(((await newest()).expiresAt.getTime() - Date.now()) / 3_600_000)
  const { id } = await newest()
  const used = async (hoursAgo: number, ends: number) => {
    const data = { seenAt: new Date(Date.now() - 600_000), expiresAt: new Date(Date.now() + 3_600_000) }
    const cookie = { originalMaxAge: 0, expires: new Date(Date.now() + (24 - hoursAgo) * 3_600_000) }
    const kept = (await newest()).data as object
    await prisma.session.update({
      where: { id },
      data: { ...data, data: JSON.parse(JSON.stringify({ ...kept, cookie })) },
    })
    forgetCached(id)
    expect((await nora.json('/who')).data).toEqual({ name: 'Nora Lindqvist' })
    while ((await hoursLeft()) === 1) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(await hoursLeft()).toBe(ends)
  }
  expect(await hoursLeft()).toBe(12)
  await used(6, 12)
  await used(20, 4)
})

test('a cookie is worth the same to what only reads and to what changes something', async () => {
  const address = await open({})
  const nora = await signedIn(address)
  const whole = nora.cookieHeader()
  const [, id = ''] = /\bfront=s%3A([^.]+)\./.exec(whole) ?? []
  expect(id).not.toBe('')
  const whom = async (cookie: string) => {
    const asked = ['GET', 'HEAD', 'POST'].map((method) => fetch(`${address}/who`, { method, headers: { cookie } }))
    const [read, head, changed] = (await Promise.all(asked)) as [Response, Response, Response]
    expect(head.status).toBe(200)
    const { name } = (await read.json()) as { name: string | null }
    expect(await changed.json()).toEqual({ name })
    return name
  }
  expect(await whom(whole)).toBe('Nora Lindqvist')
  expect(await whom(`other=1; ${whole}`)).toBe('Nora Lindqvist')
  expect(await whom(`front=${id}`)).toBe(null)
  expect(await whom(`front=s%3A${id}`)).toBe(null)
  expect(await whom(`front=s%3A${id}.AAAA`)).toBe(null)
  expect(await whom(`${whole.slice(0, -1)}${whole.endsWith('A') ? 'B' : 'A'}`)).toBe(null)
  expect(await whom('front=%E0%A4%A')).toBe(null)
  expect(await whom('front=')).toBe(null)
  await prisma.session.deleteMany({ where: { id: keyOf(id) } })
  expect(await whom(whole)).toBe(null)
})

test.each([{}, { 'x-forwarded-proto': 'https' }])(
  'where the address says https the cookie is for https only, be the proxy silent or not: %j',
  async (headers) => {
    const address = await open({ url: 'https://portal.example' })
    const json = { email: 'nora@northwind.test', password: 'open sesame portico' }
    const answer = await new Visitor(address).send('/sign-in', { json, headers: headers as Record<string, string> })
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-front=[^;]+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/)
  },
)

test('over a way that the proxy says is not https no such cookie goes', async () => {
  const address = await open({ url: 'https://portal.example' })
  const json = { email: 'nora@northwind.test', password: 'open sesame portico' }
  const { headers } = await new Visitor(address).send('/sign-in', { json, headers: { 'x-forwarded-proto': 'http' } })
  expect(headers.getSetCookie()).toEqual([])
})

test.each([
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-site' }, 403],
  [{ origin: 'https://elsewhere.test' }, 403],
  [{ origin: 'null' }, 403],
  [{ origin: 'https://portal.example' }, 403],
  [{ origin: 'http://portal.example', 'sec-fetch-site': 'same-origin' }, 200],
  [{ 'sec-fetch-site': 'same-origin' }, 200],
  [{ 'sec-fetch-site': 'none' }, 200],
  [{}, 200],
])('a change asked for with %j is answered %i, a look always', async (headers, status) => {
  const nora = await signedIn(await open({}))
  const asked = { headers: headers as Record<string, string> }
  expect((await nora.send('/who', { ...asked, method: 'POST' })).status).toBe(status)
  expect((await nora.send('/who', asked)).status).toBe(200)
})

test('a session is kept under a digest', () => {
  expect(keyOf('x')).toMatch(/^[0-9a-f]{64}$/)
})
