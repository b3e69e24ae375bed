import { beforeEach, expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { inSoak } from '../thorough.ts'
import { world } from '../world.ts'
import {
  answeringAt,
  grantsOf,
  list,
  logs,
  mails,
  member,
  named,
  offer,
  productId,
  row,
  withoutAccess,
} from './offering.ts'

// Northwind and Globex offer access, to Brightline and to Solo; what is between them in the sample is gone here.

const portal = openPortal()
const as = (who: PersonKey) => portal.visitor(world.people[who].email)
const answer = answeringAt(portal)
const { northwind, brightline, globex } = world.organisations

beforeEach(withoutAccess)

test('who looks after partners there finds offers and answers them; to all others they are not there', async () => {
  const id = await offer()
  const bruno = await as('bruno')
  const { clients } = (await bruno.json(list)).data
  expect(clients).toMatchObject([
    { id, name: 'Northwind Tools', state: 'pending', by: 'Nora Lindqvist', opens: { reach: 'limited', wallet: false } },
  ])
  expect((await bruno.page(`${list}/${id}`)).text).toContain('The access opens the product')
  expect((await bruno.json('/projects')).data.needs.offers).toMatchObject([{ id, name: 'Northwind Tools' }])
  expect((await bruno.page('/projects')).text).toContain('Northwind Tools offers your organisation access')
  for (const who of ['carl', 'gina', 'simon', 'nora', 'olga', 'vera'] as const) {
    const told = await Promise.all(
      ['acceptance', 'refusal', 'people', 'ending'].map((what) =>
        answer(who, id, what, what === 'acceptance' || what === 'people' ? { whom: 'all' } : {}),
      ),
    )
    expect([who, ...told]).toEqual([who, ...Array(4).fill('404 not-found')])
    expect((await (await as(who)).page(`${list}/${id}`)).status).toBe(404)
  }
  for (const who of ['carl', 'olga'] as const) expect((await (await as(who)).page(list)).status).toBe(404)
  expect((await (await as('carl')).json('/projects')).data.needs.offers).toEqual([])
  // Looking at it, as a program that reads mails does, answers nothing.
  expect((await bruno.page(`${list}/${id}/acceptance`)).status).toBe(404)
  expect((await row(id)).state).toBe('pending')
})

test('accepted for those who are named, it opens to them alone, and nothing to a new employee', async () => {
  const id = await offer()
  expect(await answer('bruno', id, 'acceptance', { whom: 'named' })).toBe('400 invalid nobody-chosen')
  expect(await answer('bruno', id, 'acceptance', named('ada', 'gina'))).toBe('400 invalid no-colleague')
  expect(await answer('bruno', id, 'acceptance', { whom: 'some' })).toMatch(/^400/)
  expect(await answer('bruno', id, 'acceptance', named('ada'))).toBe('201')
  expect(await answer('bruno', id, 'acceptance', { whom: 'all' })).toBe('409 answered-already')
  expect(await grantsOf(id)).toMatchObject([{ principalId: member('ada'), resourceId: productId, via: 'access' }])
  expect(await logs('accept-partner-access', id)).toEqual([northwind, brightline].toSorted())
  const [[to, subject, text] = [], ...others] = await mails()
  expect([to, subject, others]).toEqual(['nora@northwind.test', 'Brightline Integrators has accepted your access', []])
  expect(text).toContain('Bruno Costa (Brightline Integrators) has accepted the access that Northwind Tools offered.')
  const bruno = await as('bruno')
  expect((await bruno.json(list)).data.clients[0]).toMatchObject({
    state: 'accepted',
    people: [{ name: 'Ada Fischer' }],
  })
  const { accessLevelId } = await prisma.membership.findUniqueOrThrow({ where: { id: member('carl') } })
  const person = { create: { name: 'Zoe', email: 'zoe@brightline.test' } }
  const organisation = { connect: { id: brightline } }
  const { id: zoe } = await prisma.membership.create({
    data: {
      person,
      organisation,
      accessLevel: { connect: { id: accessLevelId ?? '' } },
      profile: 'observer',
      lastUsedAt: new Date(),
    },
  })
  expect((await grantsOf(id)).map(({ principalId }) => principalId)).toEqual([member('ada')])
  expect(await answer('bruno', id, 'people', { whom: 'named', people: [zoe, member('bruno')] })).toBe('201')
  expect((await grantsOf(id)).map(({ principalId }) => principalId).toSorted()).toEqual(
    [zoe, member('bruno')].toSorted(),
  )
  expect(await logs('name-for-client', id)).toEqual([northwind, brightline].toSorted())
  expect(await answer('bruno', id, 'people', { whom: 'all', people: [zoe] })).toBe('201')
  expect(await grantsOf(id)).toMatchObject([{ principalId: brightline, principalKind: 'organisation' }])
  expect((await row(id)).people).toEqual([])
  await prisma.membership.delete({ where: { id: zoe } })
})

test('who is disabled works for no client any more, and is named again when they come back', async () => {
  const id = await offer()
  await answer('bruno', id, 'acceptance', named('ada', 'carl'))
  const bruno = await as('bruno')
  const of = async (what: string, json: object = {}) =>
    (await bruno.send(`/account/people/${member('carl')}/${what}`, { json })).status
  expect(await of('disabling')).toBe(201)
  expect((await grantsOf(id)).map(({ principalId }) => principalId)).toEqual([member('ada')])
  await prisma.membership.update({ where: { id: member('carl') }, data: { disabledAt: null } })
  expect((await row(id)).people.map(({ membershipId }) => membershipId)).toEqual([member('ada')])
})

test('either side’s end is on the page of the partner: limited access at a click, complete access with the password', async () => {
  const limited = await offer()
  await answer('bruno', limited, 'acceptance', { whom: 'all' })
  const bruno = await as('bruno')
  expect((await bruno.page(`${list}/${limited}/ending`)).text).toContain('All your people')
  expect(await answer('bruno', limited, 'ending')).toBe('201')
  expect([(await row(limited)).state, await grantsOf(limited)]).toEqual(['ended', []])
  expect(await answer('bruno', limited, 'people', { whom: 'all' })).toBe('409 access-not-now')
  const complete = await offer({ reach: 'complete', wallet: true })
  await answer('bruno', complete, 'acceptance', named('ada'))
  expect((await bruno.page(`${list}/${complete}/ending`)).text).toContain('type="password"')
  expect(await answer('bruno', complete, 'ending')).toMatch(/^400/)
  expect(await answer('bruno', complete, 'ending', { current: 'something else' })).toMatch(/^400 .*wrong-password/)
  expect((await row(complete)).state).toBe('accepted')
  expect(await answer('bruno', complete, 'ending', { current: 'open sesame portico' })).toBe('201')
  expect(await grantsOf(complete)).toEqual([])
  const ended = (await mails()).filter(([, subject]) => subject === 'The access of Brightline Integrators has ended')
  expect(ended).toHaveLength(4)
  expect(ended[0]?.[2]).toContain('Bruno Costa (Brightline Integrators) has ended the access')
})

test('those who work there stand among the client’s contacts, once, in place of who was entered by hand', async () => {
  const gina = await as('gina')
  const contact = { organisationId: globex, name: 'Carl by hand', email: 'carl@brightline.test' }
  await prisma.contact.create({ data: contact })
  const book = async () =>
    (await gina.json('/contacts')).data.contacts.flatMap((one: { name: string; kind: string; email: string | null }) =>
      one.name.startsWith('Gina') || one.name.startsWith('Otto') || one.kind === 'colleague'
        ? []
        : [`${one.kind} ${one.name} ${one.email}`],
    )
  const before = await book()
  expect(before).toContain('contact Carl by hand carl@brightline.test')
  const id = await offer({ clientId: globex, reach: 'complete', givenById: member('gina') })
  expect(await book()).toEqual(before)
  await answer('bruno', id, 'acceptance', named('ada'))
  expect(await book()).toEqual(
    expect.arrayContaining(['partner Ada Fischer null', 'contact Carl by hand carl@brightline.test']),
  )
  await answer('bruno', id, 'people', named('ada', 'carl'))
  const now = await book()
  expect(now).toEqual(expect.arrayContaining(['partner Ada Fischer null', 'partner Carl Jensen null']))
  // Whose the address is that was entered by hand is told by nothing, unless addresses are.
  const carls = async () => (await book()).filter((one: string) => one.includes('Carl') || one.includes('Bruno'))
  expect(now).toContain('contact Carl by hand carl@brightline.test')
  expect(await carls()).toHaveLength(2)
  const tell = (partnersSee: 'names' | 'addresses') =>
    prisma.organisation.update({ where: { id: brightline }, data: { partnersSee } })
  await tell('addresses')
  expect(await carls()).toEqual(['partner Carl Jensen carl@brightline.test'])
  await tell('names')
  // Partners as well: each once.
  const both = { senderId: globex, recipientId: brightline, email: 'bruno@brightline.test' }
  await prisma.partnership.create({ data: { ...both, senderView: 'accepted', recipientView: 'accepted' } })
  expect((await book()).filter((one: string) => one.startsWith('partner'))).toEqual(
    ['Ada Fischer', 'Bruno Costa', 'Carl Jensen'].map((name) => `partner ${name} null`),
  )
  await prisma.partnership.deleteMany({ where: both })
  await answer('bruno', id, 'ending', { current: 'open sesame portico' })
  expect(await book()).toEqual(before)
})

inSoak('one form names more people than a form has fields usually', async () => {
  const id = await offer()
  const { accessLevelId } = await prisma.membership.findUniqueOrThrow({ where: { id: member('carl') } })
  const numbers = Array.from({ length: 1_200 }, (_, number) => number)
  const persons = numbers.map((number) => ({ email: `new${number}@brightline.test`, name: `New ${number}` }))
  const hired = await prisma.person.createManyAndReturn({ data: persons, select: { id: true } })
  await prisma.licenceType.updateMany({ where: { name: 'Partner delivery' }, data: { pool: null } })
  const employed = { organisationId: brightline, profile: 'manager', accessLevelId } as const
  const works = await prisma.membership.createManyAndReturn({
    data: hired.map((one) => ({ ...employed, personId: one.id })),
    select: { id: true },
  })
  const bruno = await as('bruno')
  const named = async (what: string) => {
    const body = new URLSearchParams([['whom', 'named'], ...works.map((one) => ['people', one.id])])
    return (await bruno.send(`${list}/${id}/${what}`, { method: 'POST', body })).status
  }
  expect([await named('refusal'), await named('acceptance'), await named('people')]).toEqual([413, 303, 303])
  expect(await grantsOf(id)).toHaveLength(1_200)
})
