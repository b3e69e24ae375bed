import { prisma } from '../../prisma/client.ts'
import { atOnce } from '../people/at-once.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'
import { pressOnSeveral as press } from './several.ts'

const { colleague } = openBackOffice()
const { line4 } = world.projects
const { vera, oscar, sara } = world.people
let sofia: Colleague
let adam: Colleague

beforeAll(async () => {
  ;[adam, sofia] = [await colleague('adam'), await colleague('sofia')]
})

describe('disabling several members', () => {
  const asked = ['Membership', 'disable-several'] as [string, string]
  const standing = async (ids: string[]) =>
    (await prisma.membership.findMany({ where: { id: { in: ids } } })).filter((one) => !one.disabledAt).length

  test('is refused as a whole where it would be Adam himself, and he is told by whose name', async () => {
    const ids = [vera.membershipId, world.people.adam.membershipId]
    const first = await press(adam, asked, ids, {})
    expect(first.table('What is refused').map(([name]) => name)).toEqual([
      expect.stringContaining(world.people.adam.name),
    ])
    await press(adam, asked, ids, { agreed: first.preview?.agreed })
    expect(await standing(ids)).toBe(2)
    expect((await press(sofia, asked, [vera.membershipId], {})).status).toBe(403)
  })

  test('tells what falls away, hands over what is in their names, and writes a line for each', async () => {
    const ids = [vera.membershipId, sara.membershipId]
    await prisma.task.create({ data: { projectId: line4, name: 'Sara’s', assigneeId: sara.membershipId } })
    const successorId = oscar.membershipId
    const first = await press(adam, asked, ids, { successorId })
    expect(first.table('What changes')).toContainEqual(['', 'Open tasks', expect.any(String), 'Handed over'])
    expect(await standing(ids)).toBe(2)
    const second = await press(adam, asked, ids, { successorId, agreed: first.preview?.agreed })
    expect(second.notice?.type).toBe('success')
    expect(await standing(ids)).toBe(0)
    expect(await prisma.task.findFirst({ where: { name: 'Sara’s' } })).toMatchObject({ assigneeId: successorId })
    expect(await prisma.activity.count({ where: { subjectId: { in: ids }, action: 'disable' } })).toBe(2)
  })
})

test('disabling one tells what it means first; nobody of another organisation takes over, nor is offered', async () => {
  const { max, otto } = world.people
  const fields = (await adam.read('Membership', 'disable', {}, max.membershipId)).data.form?.fields
  const offered = fields?.find(({ name }) => name === 'successorId')?.choices?.map(({ value }) => value)
  expect([offered?.includes(oscar.membershipId), offered?.includes(otto.membershipId)]).toEqual([true, false])
  const wrong = await adam.call('Membership', 'disable', { successorId: otto.membershipId }, max.membershipId)
  expect(Object.keys(wrong.data.problems ?? {})).toEqual(['successorId'])
  const { preview } = (await adam.call('Membership', 'disable', {}, max.membershipId)).data
  expect(preview?.tables[0]?.rows).toContainEqual([
    'Open tasks',
    expect.any(String),
    expect.stringMatching(/^(1 stays|\d+ stay) in their name$/),
  ])
  const other = { successorId: oscar.membershipId, agreed: preview?.agreed }
  const shown = await adam.call('Membership', 'disable', other, max.membershipId)
  expect(shown.data.notice?.message).toMatch(/^Nothing was saved/)
  expect(await prisma.membership.count({ where: { id: max.membershipId, disabledAt: null } })).toBe(1)
})

test('what was agreed to with one who takes over is not agreed to with another, nor by another verb', async () => {
  const { nora, abel, max } = world.people
  await prisma.task.create({ data: { projectId: line4, name: 'Max’s', assigneeId: max.membershipId } })
  const at = (successorId: string, agreed?: string) =>
    adam.call('Membership', 'disable', { successorId, ...(agreed && { agreed }) }, max.membershipId)
  const agreed = (await at(nora.membershipId)).data.preview?.agreed
  expect(agreed).toBeDefined()
  const other = await at(abel.membershipId, agreed)
  expect([other.data.preview?.agreed === agreed, other.data.notice?.type]).toEqual([false, 'error'])
  const ids = [max.membershipId]
  const several = await press(adam, ['Membership', 'disable-several'], ids, { successorId: nora.membershipId, agreed })
  expect(several.notice?.type).toBe('error')
  expect(await prisma.membership.count({ where: { id: max.membershipId, disabledAt: null } })).toBe(1)
  expect((await at(nora.membershipId, agreed)).data.notice?.type).toBe('success')
})

test('two who disable people of the same two customers at the same moment wait for one another, whichever come first', async () => {
  const { northwind, globex } = world.organisations
  const { accessLevelId } = await prisma.membership.findUniqueOrThrow({ where: { id: oscar.membershipId } })
  const homes = [northwind, globex, globex, northwind]
  const ids = homes.map((_, at) => `${at + 1}0000000-0000-4000-8000-000000000000`)
  for (const [at, organisationId] of homes.entries()) {
    const { id: personId } = await prisma.person.create({ data: { email: `both${at}@both.test`, name: `Both ${at}` } })
    const data = { id: ids[at] as string, personId, organisationId, profile: 'observer', accessLevelId } as const
    await prisma.membership.create({ data })
  }
  const pairs = [[ids[0], ids[2]] as string[], [ids[1], ids[3]] as string[]]
  const works = pairs.map((some) => () => press(adam, ['Membership', 'disable-several'], some, {}))
  const ends = await atOnce('select from "Organisation" for no key update', ...works)
  const told = ends.map((end) => (end.status === 'fulfilled' ? end.value.preview?.text : end.reason))
  expect(told).toEqual(Array(2).fill(expect.stringContaining('2 rows would change')))
})
