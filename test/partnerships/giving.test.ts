import { beforeEach, expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import {
  brightline,
  clientId,
  complete,
  level,
  levelId,
  limited,
  line4Product,
  mails,
  member,
  nothingGiven,
  page,
  solo,
} from './giving.ts'

const portal = openPortal()
const as = (who: PersonKey) => portal.visitor(world.people[who].email)

beforeEach(nothingGiven)

test('administrators give limited access, billing administrators and the legal representative all; to others nothing is there', async () => {
  await prisma.membership.update({ where: { id: member('oscar') }, data: { legalRepresentative: true } })
  const tried = async (who: PersonKey) => {
    await prisma.partnerAccess.deleteMany({})
    const visitor = await as(who)
    const statuses = [
      (await visitor.page(page)).status,
      (await visitor.page(`${page}/new`)).status,
      (await visitor.send(page, { json: { partnerId: brightline, ...limited } })).status,
      (await visitor.send(page, { json: { email: 'a@elsewhere.test', ...complete, wallet: true } })).status,
    ]
    return `${who} ${statuses.join(' ')}`
  }
  const people = ['nora', 'abel', 'oscar', 'sara', 'max', 'vera', 'olga', 'milo'] as const
  const all: string[] = []
  for (const who of people) all.push(await tried(who))
  expect(all).toEqual([
    ...['nora 200 200 201 201', 'abel 200 200 201 403', 'oscar 200 200 201 201'],
    ...['sara', 'max', 'vera', 'olga', 'milo'].map((who) => `${who} 404 404 404 404`),
  ])
  // The legal representative finds it without the page of partners, an administrator is told who could give all.
  expect((await (await as('oscar')).page('/account')).text).toContain(`href="${page}"`)
  const step = await (await as('abel')).page(`${page}/new?email=a%40elsewhere.test`)
  expect(step.text).toContain('Nora Lindqvist')
  expect(step.text).not.toContain('reach=complete')
})

test('by name only partners that agreed to be found, never with fewer than three letters; an address is always the same', async () => {
  const nora = await as('nora')
  const found = async (q: string) => {
    const { data } = await nora.json(`${page}/new?q=${encodeURIComponent(q)}`)
    return [data.found.map(({ name }: { name: string }) => name), data.address]
  }
  const all = async () => [
    await found('so'),
    await found('solo'),
    await found('meridian'),
    await found('northwind'),
    await found('globex'),
  ]
  expect(await all()).toEqual(Array(5).fill([[], null]))
  await prisma.organisation.updateMany({ data: { findable: true } })
  expect(await all()).toEqual([[[], null], [['Solo Consulting'], null], ...Array(3).fill([[], null])])
  expect((await nora.json(`${page}/new`)).data.partners).toMatchObject([{ id: brightline, access: null }])
  const told = async (email: string) => {
    const step = (await nora.json(`${page}/new?email=${email}`)).data
    const { status, data } = await nora.send(page, { json: { email, ...limited } })
    const { id, at: _, ...row } = (await nora.json(page)).data.given.find((one: { id: string }) => one.id === data.id)
    const { history, ...one } = (await nora.json(`${page}/${id}`)).data
    return JSON.stringify([step, status, Object.keys(data), row, Object.keys(one), history.length]).replaceAll(
      email,
      'x',
    )
  }
  const known = await told('bruno@brightline.test')
  // Also of a second address of the same organisation, which is not asked twice.
  for (const email of ['nobody@elsewhere.test', 'ada@brightline.test']) expect(await told(email)).toBe(known)
  expect(known).not.toContain('Brightline')
  expect((await mails('access_offered')).map(({ email }) => email).toSorted()).toEqual([
    'bruno@brightline.test',
    'nobody@elsewhere.test',
  ])
  // Who is found by name after that is asked, and the address is told nothing of still.
  expect((await nora.send(page, { json: { partnerId: brightline, ...limited } })).status).toBe(201)
  expect((await nora.send(page, { json: { partnerId: brightline, ...limited } })).data.error).toBe(
    'access-offered-already',
  )
  expect(await prisma.partnerAccess.count({ where: { clientId, partnerId: brightline } })).toBe(1)
})

test.each([
  ['oneself', { email: 'nora@northwind.test', ...limited }, 'your own address'],
  ['somebody of the own organisation', { email: 'max@northwind.test', ...limited }, 'your own organisation'],
  ['the host', { email: 'olga@meridian.test', ...limited }, 'somebody of ours'],
  ['an organisation that is not found by name', { partnerId: solo, ...limited }, 'choose an organisation'],
  ['nobody', limited, 'choose an organisation'],
  ['no product', { partnerId: brightline, ...limited, productIds: [] }, 'one product at least'],
  ['a product of another', { partnerId: brightline, ...limited, productIds: [solo] }, 'choose one of these'],
  ['the wallet alone', { partnerId: brightline, ...limited, wallet: 'yes' }, 'with complete access only'],
  ['an inside level', { partnerId: brightline, ...limited, levelId: level.get('Internal') }, 'our own people'],
  ['a level above', { partnerId: brightline, ...complete, levelId: level.get('Partner delivery') }, 'Partner delivery'],
])('%s is refused in words, on the step that it belongs to', async (_, sent, says) => {
  const fields = Object.entries(sent as object).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, String(one)]),
  )
  const nora = await as('nora')
  const { status, text } = await nora.post(page, Object.fromEntries(fields))
  expect([status, text.includes(says)]).toEqual([400, true])
  expect(await prisma.partnerAccess.count()).toBe(0)
})

test('an offer is read in one sentence before it is sent, and sent once', async () => {
  const abel = await as('abel')
  const form = { partnerId: brightline, reach: 'limited', productIds: String(line4Product), levelId }
  const proposal = await abel.post(page, { ...form, show: 'proposal' })
  expect([proposal.status, await prisma.partnerAccess.count()]).toEqual([200, 0])
  for (const told of ['Brightline Integrators will see', 'Client', 'nothing else of Northwind Tools'])
    expect(proposal.text).toContain(told)
  for (const _ of [1, 2]) expect((await abel.post(page, { ...form, once: 'access-1' })).status).toBe(303)
  expect((await mails('access_offered')).map(({ email }) => email).toSorted()).toEqual([
    'ada@brightline.test',
    'bruno@brightline.test',
  ])
  const [row] = await prisma.partnerAccess.findMany({ include: { products: true } })
  expect(row).toMatchObject({
    state: 'pending',
    partnerId: brightline,
    givenById: member('abel'),
    products: [{ productId: line4Product }],
  })
  expect((await abel.page(page)).text).toContain('Brightline Integrators')
  const { activity } = (await abel.json('/account/activity?kind=partners')).data
  expect(activity[0]).toMatchObject({
    action: 'offer-partner-access',
    about: 'Brightline Integrators',
    detail: { reach: 'limited' },
  })
})

test('of twenty at the same moment one is made', async () => {
  const both = [await as('nora'), await as('abel')]
  const sent = Array.from({ length: 20 }, (_, n) =>
    both[n % 2]?.send(page, { json: { partnerId: brightline, ...limited } }),
  )
  const statuses = (await Promise.all(sent)).map((answer) => answer?.status)
  expect([statuses.filter((one) => one === 201).length, statuses.filter((one) => one === 409).length]).toEqual([1, 19])
  expect(await prisma.partnerAccess.count()).toBe(1)
})
