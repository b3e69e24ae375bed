import { unshare } from '../../domain/access/sharing/unshare.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

const { colleague } = openBackOffice()
const { line4 } = world.projects
const oscar = { with: `membership:${world.people.oscar.membershipId}` }
const { id: client } = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Client' } })
const { id: customer } = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Customer' } })
const principal = { principalId: world.people.oscar.membershipId, via: 'share' } as const
let sofia: Colleague
let milo: Colleague

beforeAll(async () => {
  ;[sofia, milo] = [await colleague('sofia'), await colleague('milo')]
})

const sharing = (who: Colleague, input: object) => who.call('Project', 'share', input, line4)
/** The form as it is when somebody has been chosen. */
async function formFor(who: Colleague, value: string) {
  const { data } = await who.read('Project', 'share', { field: 'with', value }, line4)
  const form = data.form as { text: string; fields: { name: string; value?: unknown }[] } | undefined
  return { text: form?.text, ...Object.fromEntries((form?.fields ?? []).map(({ name, value }) => [name, value])) }
}

test('Sofia shares with Oscar, and the form then shows that share; changed, it is told from what to what', async () => {
  expect(await formFor(sofia, oscar.with)).toMatchObject({ levelId: '', until: '' })
  await sharing(sofia, { ...oscar, levelId: client, until: '2999-01-31' })
  expect(await formFor(sofia, oscar.with)).toMatchObject({
    ...oscar,
    ...{ levelId: client, until: '2999-01-31', text: expect.stringContaining('already') },
  })
  const other = { ...oscar, levelId: customer }
  const { preview } = (await sharing(sofia, other)).data
  expect(preview?.text).toBe('Project access level: Client → Customer. Nothing is done yet.')
  expect(await formFor(sofia, oscar.with)).toMatchObject({ levelId: client })
  const changed = await sharing(sofia, { ...other, agreed: preview?.agreed })
  expect(changed.data.notice?.message).toBe('The share has been changed.')
  expect(changed.data.told).toEqual([
    { label: 'Project access level', value: 'Client → Customer' },
    { label: 'Until', value: '31 Jan 2999' },
  ])
  const endlessly = { ...oscar, until: null }
  const { agreed } = (await sharing(sofia, endlessly)).data.preview ?? {}
  const endless = await sharing(sofia, { ...endlessly, agreed })
  expect(endless.data.told).toContainEqual({
    label: 'Until',
    value: '31 Jan 2999 → some days after the project closes',
  })
})

test('of Sofia’s share Milo is told that it is there, in the form and when he sends it, and it stays', async () => {
  const { id, levelId } = await prisma.grant.findFirstOrThrow({
    where: { resourceId: line4, principalId: world.people.oscar.membershipId },
  })
  const form = await formFor(milo, oscar.with)
  expect(form).toMatchObject({ levelId: '', until: '', text: expect.stringContaining('cannot see that share') })
  const { status, data } = await sharing(milo, { ...oscar, levelId: client })
  expect([status, data.notice?.message]).toEqual([409, expect.stringContaining('a supervisor or an administrator can')])
  expect((await prisma.grant.findUniqueOrThrow({ where: { id } })).levelId).toBe(levelId)
  await unshare(await actorOf('sofia'), id)
})

test('Sofia ends it and reads that Oscar still gets there through his team; Milo, that there is another way', async () => {
  const end = async (who: Colleague) => {
    await sharing(who, oscar)
    const { id } = await prisma.grant.findFirstOrThrow({
      where: { resourceId: line4, principalId: world.people.oscar.membershipId },
    })
    return (await who.call('Grant', 'unshare', {}, id)).data
  }
  const told = await end(sofia)
  expect(told.notice?.message).toBe('The share has ended. They still get in:')
  expect(told.told).toEqual([{ label: 'Team Northwind Tools', value: 'Share: Organisation Northwind Tools' }])
  expect((await end(milo)).told).toEqual([{ label: 'In another way', value: 'Something you cannot see' }])
})

test('before it ends Sofia reads what remains; a phase and a product are shared and listed with what comes from above', async () => {
  await sharing(sofia, oscar)
  const { id } = await prisma.grant.findFirstOrThrow({ where: { resourceId: line4, ...principal } })
  const { data } = await sofia.read('Grant', 'unshare', {}, id)
  expect((data.form as unknown as { text: string }).text).toContain('They still get there by: Team Northwind Tools')
  await sofia.call('Grant', 'unshare', {}, id)
  const { id: product } = await prisma.product.findFirstOrThrow({ where: { name: 'Line 4' } })
  for (const [subject, thing] of [
    ['Phase', world.phases.design],
    ['Product', product],
  ] as const) {
    const shared = await sofia.call(subject, 'share', { ...oscar, levelId: client }, thing)
    expect(shared.data.notice?.message).toBe('It has been shared.')
    const { told = [] } = (await sofia.call(subject, 'shared-with', {}, thing)).data
    expect(told.find(({ label }) => label === 'Person Oscar Dahl')).toMatchObject({
      note: expect.stringContaining('Project access level: Client'),
      value: expect.stringContaining(subject),
    })
    expect(told).toContainEqual(
      expect.objectContaining({ label: 'Team Northwind Tools', value: 'Share: Organisation Northwind Tools' }),
    )
  }
  expect((await milo.call('Product', 'shared-with', {}, product)).status).toBe(404)
  await prisma.grant.deleteMany({ where: principal })
})

test('two Max Kellers are told apart by organisation and address, wherever one of them is chosen', async () => {
  const person = await prisma.person.create({ data: { name: 'Max Keller', email: 'max@brightline.test' } })
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Partner delivery' } })
  await prisma.membership.create({
    data: { personId: person.id, organisationId: world.organisations.brightline, profile: 'observer', accessLevelId },
  })
  const both = [
    'Max Keller · Brightline Integrators · max@brightline.test',
    'Max Keller · Northwind Tools · max@northwind.test',
  ]
  const { data } = await sofia.read('Project', 'share', { field: 'with', text: 'Max' }, line4)
  const { choices = [] } = data as { choices?: { label: string }[] }
  expect(choices.map(({ label }) => label)).toEqual(both)
  const found = await sofia.read('Membership', 'search', { sortBy: 'title', direction: 'asc', query: 'max' })
  expect(found.data.records.map(({ title }) => title)).toEqual(expect.arrayContaining(both))
  const nora = await sofia.read('Project', 'share', { field: 'with', text: 'Nora' }, line4)
  expect((nora.data as { choices?: { label: string }[] }).choices?.[0]?.label).toBe('Nora Lindqvist')
})
