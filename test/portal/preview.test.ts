import { beforeEach, expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { startPreview } from '../../domain/people/preview/preview.ts'
import { Conflict, NotAllowed, NotFound } from '../../domain/refusals.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const { line4, cleanRoom } = world.projects
const { oscar, adam } = world.people
const line4Path = `/projects/${line4}`
const reads = ['/projects', line4Path, `${line4Path}/tasks`, `${line4Path}/documents`, '/updates', '/projects?q=line']

const linkFor = async (by: PersonKey, as: PersonKey) =>
  new URL(await startPreview(await actorOf(by), world.people[as].membershipId)).pathname

let preview: Visitor
beforeEach(async () => {
  preview = await portal.visitor()
  await preview.post(await linkFor('adam', 'oscar'))
})

test('Adam sees what Oscar sees, page by page and in the twins, marked on each page as a preview', async () => {
  const own = await portal.visitor(oscar.email)
  for (const path of reads) {
    const [seen, his] = [await preview.json(path), await own.json(path)]
    expect([path, seen.status, seen.data]).toEqual([path, 200, his.data])
    expect((await preview.page(path)).text).toContain('You see what Oscar Dahl of Northwind Tools sees.')
    expect((await own.page(path)).text).not.toContain('preview-bar')
  }
  const refused = await preview.page(`/projects/${cleanRoom}`)
  expect([refused.status, refused.text.includes('preview-bar')]).toEqual([404, true])
})

test('nothing can be changed, and what is his own is not shown', async () => {
  const before = await prisma.update.count()
  const sent = await preview.send(`${line4Path}/updates`, { json: { body: 'As Oscar' } })
  expect([sent.status, sent.data.error]).toEqual([403, 'not-allowed'])
  expect((await preview.post(`${line4Path}/following`, { following: 'yes' })).status).toBe(403)
  expect((await preview.post('/sign-out')).status).toBe(403)
  expect((await preview.send(`/documents/${line4}`, { method: 'DELETE' })).status).toBe(403)
  expect((await preview.send(`/documents/${line4}/renaming`, { json: { name: 'Frame' } })).status).toBe(403)
  const own = [
    'sessions',
    'password',
    'mails',
    'address',
    'profile-log',
    'leaving',
    'membership',
    'billing',
    'SESSIONS/',
  ]
  for (const path of own.map((page) => `/account/${page}`))
    expect([path, (await preview.json(path)).status]).toEqual([path, 403])
  expect(await prisma.update.count()).toBe(before)
})

test('of an account all pages are there that staff look after, with the ways of the person; what writes is refused in words', async () => {
  const nora = await portal.visitor('nora@northwind.test')
  const seen = await portal.visitor()
  await seen.post(await linkFor('adam', 'nora'))
  const { sessions, ...account } = (await nora.json('/account')).data
  expect(sessions).toBeGreaterThan(0)
  expect((await seen.json('/account')).data).toEqual(account)
  for (const path of ['/account/people', '/account/settings', '/account/activity', '/account/access'])
    expect([path, (await seen.json(path)).status]).toEqual([path, 200])
  const waysOf = ({ text }: { text: string }) =>
    [...text.matchAll(/<a href="([^"]*)"/g)].map(([, path]) => String(path))
  const [his, theirs] = [waysOf(await seen.page('/account')), waysOf(await nora.page('/account'))]
  const hidden = theirs.filter((path) => !his.includes(path))
  expect([...new Set(hidden)].toSorted()).toEqual(
    [
      'address',
      'billing',
      'calendar',
      'leaving',
      'mails',
      'password',
      'profile-log',
      'sessions',
      'tokens',
      'webhooks',
    ].map((page) => `/account/${page}`),
  )
  for (const path of new Set(his.filter((one) => one.startsWith('/') && !one.includes('/assets/'))))
    expect([path, (await seen.page(path)).status < 400]).toEqual([path, true])
  const saved = await seen.post('/account', { name: 'Somebody' })
  expect([saved.status, saved.text.includes('nothing can be changed')]).toEqual([403, true])
  expect((await seen.page('/account')).text).not.toContain('action="/sign-out"')
})

test('it is no visit of his, and what the log says of it is said of Adam', async () => {
  const state = () =>
    prisma.membership.findUniqueOrThrow({
      where: { id: oscar.membershipId },
      select: { lastUsedAt: true, updatesSeenAt: true, person: { select: { sessions: true, devices: true } } },
    })
  const before = await state()
  const { data } = await preview.json(`${line4Path}/documents`)
  const [document] = data.documents
  expect((await preview.page(`/documents/${document.id}`)).status).toBe(200)
  await preview.json('/updates')
  expect(await state()).toEqual(before)
  const logged = await prisma.activity.findMany({ where: { subjectId: { in: [document.id, oscar.membershipId] } } })
  expect(logged.map(({ action, actorId }) => [action, actorId])).toEqual(
    expect.arrayContaining([
      ['preview', adam.membershipId],
      ['download', adam.membershipId],
    ]),
  )
  expect(logged.some(({ actorId }) => actorId === oscar.membershipId)).toBe(false)
  const his = await (await portal.visitor(oscar.email)).page('/account/profile-log')
  expect(his.text).toMatch(/Adam Weiss[\s\S]*Looked at the portal as you see it/)
})

test('a link is good once; looking at it changes nothing; a forged one never was', async () => {
  const path = await linkFor('adam', 'oscar')
  const other = await portal.visitor()
  expect((await other.page(path)).text).toContain('See the portal as Oscar Dahl')
  expect((await other.json('/projects')).status).toBe(401)
  expect((await other.post(path)).status).toBe(303)
  expect((await other.json('/projects')).status).toBe(200)
  expect((await (await portal.visitor()).post(path)).status).toBe(410)
  expect((await other.send(`${path.slice(0, -2)}xx`, { json: {} })).status).toBe(404)
  const late = await linkFor('adam', 'oscar')
  await prisma.token.updateMany({ where: { kind: 'preview' }, data: { expiresAt: new Date(Date.now() - 1) } })
  expect((await (await portal.visitor()).post(late)).status).toBe(410)
})

test('it ends by its button, and one is back as whoever one was', async () => {
  const nora = await portal.visitor('nora@northwind.test')
  await nora.post(await linkFor('adam', 'vera'))
  expect((await nora.page('/projects')).text).toContain('Vera Stein of Northwind Tools')
  expect((await nora.post('/preview/end')).status).toBe(303)
  const after = await nora.page('/projects')
  expect([after.text.includes('preview-bar'), after.text.includes('Nora Lindqvist')]).toEqual([false, true])
})

test.each([
  [
    'Adam may not any more',
    { id: adam.membershipId },
    { profile: 'observer' as const },
    { profile: 'supervisor' as const },
  ],
  ['Oscar is disabled', { id: oscar.membershipId }, { disabledAt: new Date() }, { disabledAt: null }],
])('when %s it is over at the next request', async (_, where, data, back) => {
  const { profile } = await prisma.membership.findUniqueOrThrow({ where })
  expect((await preview.json(line4Path)).status).toBe(200)
  await prisma.membership.update({ where, data })
  expect((await preview.json(line4Path)).status).toBe(401)
  await prisma.membership.update({ where, data: 'profile' in back ? { profile } : back })
})

test('a cookie that was made by hand opens nothing', async () => {
  const forged = await portal.visitor()
  const until = Date.now() + 60_000
  for (const seal of ['', '0'.repeat(20)]) {
    const cookie = `portico-preview=${adam.membershipId}.${oscar.membershipId}.${until}.${seal}`
    const answer = await fetch(`${portal.address()}/projects`, { headers: { cookie, accept: 'application/json' } })
    expect(answer.status).toBe(401)
  }
  const real = preview.cookieHeader()
  const turned = real.replace(oscar.membershipId, world.people.nora.membershipId)
  expect(turned).not.toBe(real)
  const answer = await fetch(`${portal.address()}/projects`, {
    headers: { cookie: turned, accept: 'application/json' },
  })
  expect(answer.status).toBe(401)
  expect((await forged.json('/projects')).status).toBe(401)
})

test('only staff who manage people may, of people outside the host, and of none who are disabled', async () => {
  await expect(linkFor('milo', 'oscar')).rejects.toThrow(NotAllowed)
  await expect(linkFor('nora', 'oscar')).rejects.toThrow(NotAllowed)
  await expect(linkFor('carl', 'oscar')).rejects.toThrow(NotFound)
  await expect(linkFor('olga', 'milo')).rejects.toThrow(Conflict)
  await prisma.membership.update({ where: { id: world.people.max.membershipId }, data: { disabledAt: new Date() } })
  await expect(linkFor('olga', 'max')).rejects.toThrow(Conflict)
})
