import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Answer, Colleague } from './colleague.ts'

const { colleague } = openBackOffice()
const { id: viewer } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
const { id: customer, areas } = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Customer' } })
const buttonsOn = async (who: Colleague, subject: string, id: string) =>
  (await who.read(subject, 'show', {}, id)).data.record.recordActions.map(({ name }) => name)
const said = ({ data }: Answer) => [data.notice?.type, data.notice?.message]

test('Olga is offered to change a level, Sofia only to look at it; by hand she is refused', async () => {
  const [olga, sofia, milo] = [await colleague('olga'), await colleague('sofia'), await colleague('milo')]
  expect(await buttonsOn(olga, 'AccessLevel', viewer)).toEqual(['show', 'change-level', 'compare-levels'])
  expect(await buttonsOn(sofia, 'AccessLevel', viewer)).toEqual(['show', 'compare-levels'])
  for (const who of [sofia, milo]) {
    expect((await who.call('AccessLevel', 'change-level', { ceilings: { tasks: 'manage' } }, viewer)).status).toBe(403)
    expect((await who.call('ProjectAccessLevel', 'create-level', { name: 'Mine' })).status).toBe(403)
    expect((await who.call('ProjectAccessLevel', 'delete-level', {}, customer)).status).toBe(403)
  }
  expect(await prisma.projectAccessLevel.count({ where: { name: 'Mine' } })).toBe(0)
})

test('the first press shows who gains and loses what, and saves nothing; the second one saves it', async () => {
  const olga = await colleague('olga')
  const asked = { areas: { tasks: 'view', 'Task.dueOn': 'nobody', 'Task.internalNote': 'everybody', budget: 'view' } }
  const { data } = await olga.call('ProjectAccessLevel', 'change-level', asked, customer)
  const { preview } = data
  expect(data.notice).toBeUndefined()
  expect(preview?.text).toMatch(/^\d+ people gain something, \d+ people lose something\. Nothing is saved yet\.$/)
  const text = expect.stringMatching(/^\d+: Abel Okafor, .* and others$/)
  const names = { text, all: expect.arrayContaining(['Abel Okafor', 'Carl Jensen', 'Vera Stein']) }
  expect(preview?.tables.map(({ heading, rows }) => [heading, rows])).toEqual([
    ['Gained', [['Tasks: Internal note', names, '–']]],
    ['Lost', [['Tasks: Due', names, '–']]],
  ])
  const [cell] = (preview?.tables[0]?.rows[0]?.slice(1) ?? []) as unknown as { text: string; all: string[] }[]
  expect(cell?.all).toHaveLength(Number.parseInt(cell?.text ?? '', 10))
  expect(await prisma.projectAccessLevel.findUnique({ where: { id: customer } })).toMatchObject({ areas })
  const saved = await olga.call('ProjectAccessLevel', 'change-level', { ...asked, agreed: preview?.agreed }, customer)
  expect(said(saved)[0]).toBe('success')
  const now = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { id: customer } })
  expect(now.areas).toMatchObject({
    tasks: { access: 'view', hidden: ['Task.dueOn'], shown: ['Task.internalNote'] },
    budget: { access: 'view', hidden: [], shown: [] },
  })
  const told = (await olga.read('ProjectAccessLevel', 'show', {}, customer)).data.record.params.areas
  expect(told).toContain('See: Overview, Plan, Tasks')
  expect(told).toContain('Tasks, Due: Nobody')
})

test('what may be done besides, where the power in it stays the same, is told in words', async () => {
  const olga = await colleague('olga')
  const { id } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer contributor' } })
  const { preview } = (await olga.call('AccessLevel', 'change-level', { ceilings: { overview: 'manage' } }, id)).data
  expect(preview?.tables[0]?.rows.map(([what]) => what)).toEqual(['Grants: see (some), end (some)'])
})

test('what has changed since it was shown is shown anew, and not saved', async () => {
  const olga = await colleague('olga')
  const asked = { ceilings: { people: 'none' } }
  const { preview } = (await olga.call('AccessLevel', 'change-level', asked, viewer)).data
  const where = { id: world.people.vera.membershipId }
  await prisma.membership.update({ where, data: { disabledAt: new Date() } })
  const again = await olga.call('AccessLevel', 'change-level', { ...asked, agreed: preview?.agreed }, viewer)
  await prisma.membership.update({ where, data: { disabledAt: null } })
  expect(said(again)).toEqual(['error', expect.stringContaining('has changed since it was shown')])
  expect(again.data.preview?.agreed).not.toBe(preview?.agreed)
  expect(JSON.stringify(again.data.preview?.tables)).not.toContain('Vera')
  expect(JSON.stringify(preview?.tables)).toContain('Vera')
  const { ceilings } = await prisma.accessLevel.findUniqueOrThrow({ where: { id: viewer } })
  expect(ceilings).toMatchObject({ people: 'view' })
})

test('what is wrong is told at its row; a built-in level keeps its name', async () => {
  const olga = await colleague('olga')
  const problems = async (subject: string, input: object, id: string) =>
    (await olga.call(subject, 'change-level', input, id)).data.problems
  expect(await problems('ProjectAccessLevel', { areas: { 'Task.secret': 'nobody' } }, customer)).toEqual({
    areas: { message: 'There is no field “Task.secret” in this area.' },
  })
  expect(await problems('ProjectAccessLevel', { areas: { tasks: 'manage' } }, customer)).toEqual({
    'areas.tasks': { message: 'Choose one of those that are offered.' },
  })
  expect(await problems('ProjectAccessLevel', { areas: { 'Task.dueOn': 'inside' } }, customer)).toHaveProperty([
    'areas.Task.dueOn',
  ])
  expect(await problems('AccessLevel', { ceilings: { tasks: 'edit' } }, viewer)).toHaveProperty(['ceilings.tasks'])
  expect(await problems('AccessLevel', { ceilings: { garden: 'view' } }, viewer)).toHaveProperty(['ceilings.garden'])
  expect(await problems('AccessLevel', { name: 'Reader' }, viewer)).toEqual({
    name: { message: 'A level that was built in keeps its name.' },
  })
})

test('two levels are compared, and who has one is a list', async () => {
  const sofia = await colleague('sofia')
  const { id: other } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer contributor' } })
  const { data } = await sofia.call('AccessLevel', 'compare-levels', { with: other }, viewer)
  expect(data.told).toEqual([
    { label: 'Tasks', value: 'See → Contribute' },
    { label: 'Risks, issues, decisions', value: 'See → Contribute' },
    { label: 'Documents', value: 'See → Contribute' },
    { label: 'Reports', value: 'See → Contribute' },
  ])
  const alike = await sofia.call('AccessLevel', 'compare-levels', { with: viewer }, viewer)
  expect(said(alike)[1]).toBe('Both levels say the same.')
  const holders = await sofia.all('Membership', { 'filters.accessLevelId': viewer })
  expect(holders).toHaveLength(await prisma.membership.count({ where: { accessLevelId: viewer } }))
})
