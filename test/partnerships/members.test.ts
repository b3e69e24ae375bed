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
