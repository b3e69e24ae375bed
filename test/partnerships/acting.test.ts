import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { system } from '../../domain/access/actor/actor.ts'
import { act } from '../../domain/act.ts'
import { endAccess } from '../../domain/partnerships/access/end.ts'
import { keepGrantsOf } from '../../domain/partnerships/access/grants.ts'
import { prisma } from '../../prisma/client.ts'
import { freePort } from '../../trial/database/embedded.ts'
import { endParts, startPart } from '../part-process.ts'
import { openPortal } from '../portal/visitor.ts'
import { someOf } from '../thorough.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { closedToDelegates } from './closed-to-delegates.ts'

// Northwind has given Brightline access to Line 4 in the sample: Ada and Bruno work there, Carl does not.

const portal = openPortal()
const port = await freePort()
beforeAll(() => startPart('portal/server.ts', { PORTAL_PORT: String(port), PORTAL_URL: portal.address() }))
afterAll(endParts)

const as = (who: PersonKey) => portal.visitor(world.people[who].email)
const { northwind, brightline, globex } = world.organisations
const { line4, packing, cleanRoom } = world.projects
const given = { clientId: northwind, partnerId: brightline } as const
const sample = await prisma.partnerAccess.findFirstOrThrow({ where: given })
const { id } = sample
const people = await prisma.partnerAccessPerson.findMany({ where: { accessId: id } })
const idOf = (one: { id: string }) => one.id
const opened = await prisma.project.findMany({ where: { product: { partnerAccess: { some: { accessId: id } } } } })
const open = opened.map(idOf).toSorted()
const status = async (who: Visitor, path: string) => (await who.json(path)).status

/** The access as it is in the sample, or otherwise. */
async function stands(more: { reach?: 'limited' | 'complete'; wallet?: boolean } = {}) {
  const as = { state: 'accepted', reach: 'limited', wallet: false, forAll: false, endedAt: null, ...more } as const
  await act(system, async (work) => {
    await work.db.partnerAccess.update({ where: { id }, data: as })
    await work.db.partnerAccessPerson.createMany({ data: people, skipDuplicates: true })
    await keepGrantsOf(work, id)
  })
}

async function acting(who: PersonKey) {
  const visitor = await as(who)
  expect((await visitor.post(`/clients/${northwind}/act`)).headers.get('location')).toBe('/projects')
  return visitor
}

beforeEach(() => stands())

test('Bruno works in Northwind with one post: the frame says so, and he finds what the access opens and nothing else', async () => {
  const bruno = await acting('bruno')
  const { text } = await bruno.page('/projects')
  expect(text).toContain('For Northwind Tools · as Bruno Costa of Brightline')
  expect((await bruno.json('/projects')).data.projects.map(idOf).toSorted()).toEqual(open)
  for (const other of [packing, cleanRoom]) expect(await status(bruno, `/projects/${other}`)).toBe(404)
  expect(text).not.toMatch(/href="\/(account|contacts|clients|groups)/)
  const project = await bruno.page(`/projects/${line4}`)
  expect(project.text).not.toMatch(/\/sharing|access-request|\/following/)
  expect((await bruno.post('/clients/stop')).headers.get('location')).toBe('/clients')
  expect((await bruno.page('/projects')).text).not.toContain('· as Bruno Costa')
  expect(await status(bruno, '/account')).toBe(200)
})

test('of all addresses of the portal those alone are there for whoever acts in a client that are listed', async () => {
  const bruno = await acting('bruno')
  const closed = closedToDelegates(line4)
  expect(closed.length).toBeGreaterThan(60)
  for (const { method, path } of someOf(closed, 30)) {
    const { status } = await bruno.send(path, { method, headers: { accept: 'application/json' } })
    expect([method, path, status]).toEqual([method, path, 404])
  }
  expect(await status(bruno, '/account/billing')).toBe(404)
})

test('Carl, who is not named, and people of others have no clients, and work in none', async () => {
  for (const who of ['carl', 'gina', 'nora', 'milo'] as const) {
    const visitor = await as(who)
    expect([who, await status(visitor, '/clients')]).toEqual([who, 404])
    expect([who, (await visitor.post(`/clients/${northwind}/act`)).status]).toEqual([who, 404])
    expect((await visitor.page('/projects')).text).not.toContain('href="/clients"')
  }
  const bruno = await as('bruno')
  for (const other of [globex, brightline, line4]) expect((await bruno.post(`/clients/${other}/act`)).status).toBe(404)
  expect((await bruno.page('/projects')).text).toContain('href="/clients"')
})

test('the list of clients tells what the access opens, is searched, and is ordered by the worst', async () => {
  const bruno = await as('bruno')
  const { data } = await bruno.json('/clients')
  expect(data).toMatchObject({ total: 1, page: 1, pages: 1 })
  const [client] = data.clients
  expect(client).toMatchObject({ id: northwind, name: 'Northwind Tools', reach: 'limited', wallet: false, products: 1 })
  expect(client.firstProducts).toEqual([{ id: expect.any(String), name: 'Line 4' }])
  expect(open).toEqual(expect.arrayContaining(client.firstProjects.map(idOf)))
  expect(client.firstProjects.length).toBe(Math.min(3, client.projects))
  const { red, amber, green, unreported } = client.health
  expect(red + amber + green + unreported).toBe(client.projects)
  expect((await bruno.json('/clients?q=globex')).data.clients).toEqual([])
  expect((await bruno.json('/clients?q=north&sort=worst')).data.clients).toEqual([client])
  expect((await bruno.json('/clients?page=9')).data.page).toBe(1)
  expect((await bruno.page('/clients')).text).toContain(`action="/clients/${northwind}/act"`)
  // Where the level closes tasks, what is made of them is not told.
  const level = await prisma.projectAccessLevel.findFirstOrThrow({ where: { defaultExternal: true } })
  const areas = { ...(level.areas as object), tasks: { access: 'none', hidden: [], shown: [] } }
  const less = await prisma.projectAccessLevel.create({ data: { name: 'No tasks', areas } })
  await prisma.partnerAccess.update({ where: { id }, data: { levelId: less.id } })
  await stands()
  const [closed] = (await bruno.json('/clients')).data.clients
  expect([closed.projects, 'waiting' in closed]).toEqual([client.projects, false])
  await prisma.partnerAccess.update({ where: { id }, data: { levelId: null } })
})

test('when the access ends, or he is not named any more, his next request is his own again, in every process', async () => {
  for (const end of [
    () =>
      act(system, (work) =>
        endAccess(work, sample, {
          side: 'client',
          membershipId: world.people.nora.membershipId,
          organisationId: northwind,
        }),
      ),
    () =>
      act(system, async (work) => {
        await work.db.partnerAccessPerson.deleteMany({ where: { membershipId: world.people.bruno.membershipId } })
        await keepGrantsOf(work, id)
      }),
  ]) {
    const bruno = await acting('bruno')
    const both = [bruno, bruno.copy(`http://127.0.0.1:${port}`)]
    for (const one of both) expect(await status(one, '/account')).toBe(404)
    for (const one of both) expect((await one.json('/projects')).data.projects.length).toBe(open.length)
    await end()
    for (const one of both) {
      expect((await one.page('/projects')).text).not.toContain('· as Bruno Costa')
      expect(await status(one, '/account')).toBe(200)
      expect(await status(one, '/clients')).toBe(404)
    }
    // Nor does he begin again by being let in again.
    await stands()
    for (const one of both) expect(await status(one, '/account')).toBe(200)
  }
})

test('a process that has remembered him for himself sees with the next request that he acts in a client, and that he stops', async () => {
  const bruno = await as('bruno')
  const there = bruno.copy(`http://127.0.0.1:${port}`)
  for (const one of [bruno, there]) expect(await status(one, '/account')).toBe(200)
  await bruno.post(`/clients/${northwind}/act`)
  for (const one of [bruno, there]) expect(await status(one, '/account')).toBe(404)
  await there.post('/clients/stop')
  for (const one of [bruno, there]) expect(await status(one, '/account')).toBe(200)
})

test('with the wallet a billing administrator of the partner reads and changes the billing of the client, and Ada does not', async () => {
  const bruno = await acting('bruno')
  expect(await status(bruno, '/account/billing')).toBe(404)
  await stands({ reach: 'complete', wallet: true })
  const { data } = await bruno.json('/account/billing')
  const saved = await bruno.send('/account/billing', { json: { version: data.version, reference: 'PO 7' } })
  expect(saved.status).toBe(201)
  const kept = await prisma.billingAccount.findMany({ where: { reference: 'PO 7' } })
  expect(kept.map(({ organisationId }) => organisationId)).toEqual([northwind])
  const invoice = await prisma.invoice.findFirst({ where: { organisationId: northwind } })
  if (invoice) expect(await status(bruno, `/account/billing/invoices/${invoice.id}`)).toBe(200)
  const other = await prisma.invoice.findFirst({ where: { organisationId: { not: northwind } } })
  if (other) expect(await status(bruno, `/account/billing/invoices/${other.id}`)).toBe(404)
  expect(await status(await acting('ada'), '/account/billing')).toBe(404)
  const told = (await (await as('nora')).json('/account/activity?kind=billing')).data.activity
  expect(told[0]).toMatchObject({ by: 'Bruno Costa', ofPartner: 'Brightline Integrators' })
  await bruno.post('/clients/stop')
  expect((await bruno.json('/account/billing')).data.details.reference).not.toBe('PO 7')
})

test('both logs tell that he acts and stops, the client’s as somebody of a partner; a form of there is not sent here', async () => {
  const bruno = await acting('bruno')
  const form = /name="as" value="([^"]+)"/.exec((await bruno.page('/projects')).text)
  await bruno.post('/clients/stop')
  const late = await bruno.post(`/projects/${line4}/updates`, { body: 'Sent late', as: form?.[1] ?? '' })
  expect(late.status).toBe(409)
  const at = async (who: PersonKey) => (await (await as(who)).json('/account/activity?kind=partners')).data.activity
  const client = (await at('nora')).slice(0, 2)
  expect(client).toMatchObject([
    { action: 'stop-acting', by: 'Bruno Costa', ofPartner: 'Brightline Integrators' },
    { action: 'act-for-client', by: 'Bruno Costa', ofPartner: 'Brightline Integrators' },
  ])
  const own = (await at('ada')).slice(0, 2)
  expect(own.map((one: object) => 'ofPartner' in one && one.ofPartner)).toEqual([null, null])
  expect((await (await as('nora')).page('/account/activity')).text).toContain(
    'Bruno Costa of partner Brightline Integrators',
  )
})
