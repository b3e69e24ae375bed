import { prisma } from '../../prisma/client.ts'
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
