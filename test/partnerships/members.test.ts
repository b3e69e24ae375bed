import { expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

// Northwind and Brightline are partners in the sample.

const portal = openPortal()
const as = (who: PersonKey) => portal.visitor(world.people[who].email)
const { brightline: organisationId } = world.organisations

type Listed = { name: string; email: string | null; company: string; jobRole: string | null; kind: string }

async function partnersOf(who: PersonKey): Promise<Listed[]> {
  const { data } = await (await as(who)).json('/contacts?kind=partner')
  return data.contacts
}

const names = (listed: Listed[]) => listed.map(({ name }) => name)

test('each side’s people stand among the other’s contacts, as members of theirs, without address and profile', async () => {
  const seen = await partnersOf('oscar')
  expect(names(seen)).toEqual(['Ada Fischer', 'Bruno Costa', 'Carl Jensen'])
  expect(seen[2]).toEqual({
    ...{ id: world.people.carl.membershipId, kind: 'partner', name: 'Carl Jensen', email: null, phone: null },
    ...{ company: 'Brightline Integrators', jobRole: 'Consultant', profile: null, profiles: [], isSelf: false },
  })
  expect((await (await as('oscar')).page('/contacts')).text).toContain('Member of Brightline Integrators')
  expect(names(await partnersOf('carl'))).toContain('Nora Lindqvist')
  // Of an address nothing is found while it is not told.
  expect((await (await as('nora')).json('/contacts?q=carl%40brightline.test')).data.contacts).toEqual([])
})

test('who sees no contacts sees no members of partners, and who is no partner sees none', async () => {
  expect((await (await as('vera')).json('/contacts?kind=partner')).status).toBe(404)
  expect(await partnersOf('gina')).toEqual([])
  expect(await partnersOf('simon')).toEqual([])
})

test('addresses are told where the settings of their organisation say so', async () => {
  const bruno = await as('bruno')
  const { version } = (await bruno.json('/account/settings')).data
  await bruno.send('/account/settings', { json: { version, partnersSee: 'addresses' } })
  expect((await partnersOf('oscar')).map(({ email }) => email)).toContain('carl@brightline.test')
  expect((await partnersOf('carl')).every(({ email }) => email === null)).toBe(true)
  const now = (await bruno.json('/account/settings')).data.version
  expect((await bruno.send('/account/settings', { json: { version: now, partnersSee: 'all' } })).status).toBe(400)
  await bruno.send('/account/settings', { json: { version: now, partnersSee: 'names' } })
})

test('whoever comes to a partner appears by themselves, and goes with their membership', async () => {
  const { accessLevelId } = await prisma.membership.findFirstOrThrow({ where: { organisationId } })
  const add = async (name: string, profile: 'observer' | 'guest') => {
    const email = `${name.toLowerCase()}@brightline.test`
    const person = await prisma.person.create({ data: { name, email } })
    const data = { personId: person.id, organisationId, accessLevelId, profile, lastUsedAt: new Date() }
    return prisma.membership.create({ data })
  }
  const { id } = await add('Zoe', 'observer')
  await add('Zed', 'guest')
  expect(names(await partnersOf('oscar')).filter((name) => name.startsWith('Z'))).toEqual(['Zoe'])
  await prisma.membership.update({ where: { id }, data: { disabledAt: new Date() } })
  expect(names(await partnersOf('oscar'))).not.toContain('Zoe')
})

test('very many are not counted whole; each page has those whose turn it is, and the last one is found', async () => {
  const { accessLevelId } = await prisma.membership.findFirstOrThrow({ where: { organisationId } })
  const many = `array(select lpad((n * 7919 % 1060)::text, 4, '0') from generate_series(1, 1060) n)`
  await prisma.$executeRawUnsafe(`with made as (
      insert into "Person" (id, name, email)
      select uuidv7(), (case when n like '%5' then 'fitter ' else 'Fitter ' end) || n, 'fitter' || n || '@brightline.test'
      from unnest(${many}) n returning id)
    insert into "Membership" (id, "personId", "organisationId", profile, "accessLevelId", "lastUsedAt")
      select uuidv7(), id, '${organisationId}', 'observer', '${accessLevelId}', now() from made`)
  const oscar = await as('oscar')
  const page = async (query: string) => {
    const { contacts, ...paged } = (await oscar.json(`/contacts?${query}`)).data
    return { ...paged, names: names(contacts).map((name) => name.toLowerCase()) }
  }
  const fitters = Array.from({ length: 1060 }, (_, n) => `fitter ${String(n).padStart(4, '0')}`)
  const first = await page('q=fitter')
  expect(first).toMatchObject({ total: 1000, more: true, page: 1, pages: 50, names: fitters.slice(0, 20) })
  expect(await page('kind=partner&q=fitter&page=52')).toMatchObject({
    total: 1040,
    more: true,
    names: fitters.slice(1020, 1040),
  })
  const last = { total: 1060, page: 53, pages: 53, names: fitters.slice(1040) }
  expect(await page('q=fitter&page=53')).toEqual({ ...last, mayCreate: false })
  expect(await page('q=fitter&page=900')).toEqual({ ...last, mayCreate: false })
  expect((await oscar.page('/contacts?page=2')).text).toContain('Page 2 of more than 50')
  expect((await page('')).names).toContain('abel okafor')
  await prisma.membership.deleteMany({
    where: { organisationId, person: { name: { startsWith: 'fitter', mode: 'insensitive' } } },
  })
  await prisma.person.deleteMany({ where: { name: { startsWith: 'fitter', mode: 'insensitive' } } })
})

test('with the partnership they go from both sides at the next request of an open session', async () => {
  const [oscar, nora] = [await as('oscar'), await as('nora')]
  const seen = async () => (await oscar.json('/contacts?kind=partner')).data.contacts.length
  expect(await seen()).toBe(3)
  const where = { senderId: world.organisations.northwind, recipientId: organisationId }
  const { id } = await prisma.partnership.findFirstOrThrow({ where })
  expect((await nora.page(`/account/partners/${id}/ending`)).text).toContain('Brightline Integrators')
  await nora.post(`/account/partners/${id}/deletion`)
  expect((await nora.page('/account/partners')).text).toContain('The partnership has ended.')
  // Ada and Bruno work for Northwind by the access that it gave to Brightline, which is not the partnership.
  expect([await seen(), (await partnersOf('carl')).length]).toEqual([2, 0])
})
