import { expect, test } from '@jest/globals'
import { actorOfAudience, actorOfMembership } from '../../domain/access/actor/actor.ts'
import { NotAllowed } from '../../domain/refusals.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { editionTextFor, namesFor } from './editions.ts'

const northwinds = ['Line 4 retrofit', 'Packing cell', 'Scrap scanner', 'Warehouse robots']
const globexs = ['Clean room 2', 'Steriliser upgrade']
const inside = ['budget', 'cost', 'loggedHours', 'internalNote']

async function board() {
  const { id } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const actor = await actorOfAudience(world.organisations.northwind, id)
  if (!actor) throw new Error('Northwind is gone')
  return actor
}

test('Nora, Oscar and the board read Northwind’s four projects, Otto and Gina Globex’s two', async () => {
  for (const who of [await actorOf('nora'), await actorOf('oscar'), await board()])
    expect(await namesFor(who)).toEqual(northwinds)
  for (const who of ['otto', 'gina'] as const) expect(await namesFor(await actorOf(who))).toEqual(globexs)
})

test('Sofia, who serves all of them, reads all six', async () => {
  expect(await namesFor(await actorOf('sofia'))).toEqual([...globexs, ...northwinds].sort())
})

test('Carl reads the one project he takes part in by its name alone, and of its tasks those of Build', async () => {
  const carl = await actorOf('carl')
  const order = { organisationId: null }
  const of = async (entity: 'project' | 'task', columns: string[]) => {
    const { rows } = await editionTextFor(carl, { entity, columns, sort: null }, order)
    return rows
  }
  expect(await of('project', ['name', 'health', 'progress'])).toEqual([['Line 4 retrofit', null, null]])
  const phases = (await of('task', ['phase'])).map(([phase]) => phase)
  expect(phases.length).toBeGreaterThan(0)
  expect(new Set(phases)).toEqual(new Set(['Build']))
})

test('a mail to Northwind holds Northwind’s projects alone, also when Globex has shared one of its own with Nora', async () => {
  const principal = { principalKind: 'membership', principalId: world.people.nora.membershipId } as const
  await prisma.grant.create({
    data: { ...principal, resourceKind: 'project', resourceId: world.projects.cleanRoom, via: 'share' },
  })
  const nora = await actorOf('nora')
  expect(await namesFor(nora)).toEqual(northwinds)
  expect((await editionTextFor(nora, { columns: ['name'] }, { organisationId: null })).rows).toHaveLength(5)
})

test('what is kept inside is in no column of a customer’s report, and in Sofia’s', async () => {
  for (const who of [await actorOf('nora'), await actorOf('otto'), await board()])
    expect((await editionTextFor(who, { columns: ['name', ...inside] })).columns).toEqual(['name'])
  expect((await editionTextFor(await actorOf('sofia'), { columns: ['name', ...inside] })).columns).toEqual([
    'name',
    ...inside,
  ])
})

test.each([
  ['filters by the budget', { filters: [{ field: 'budget', operator: 'atLeast', value: 300_000 }] }],
  ['filters by the note', { filters: [{ field: 'internalNote', operator: 'isEmpty' }] }],
  ['sorts by the cost', { sort: '-cost' }],
  ['tells nothing but the cost', { columns: ['cost'] }],
])('a report that %s is refused to Nora and to the board, and told to Sofia', async (_, more) => {
  await expect(editionTextFor(await actorOf('nora'), more)).rejects.toThrow(NotAllowed)
  await expect(editionTextFor(await board(), more)).rejects.toThrow(NotAllowed)
  expect((await editionTextFor(await actorOf('sofia'), more)).rows.length).toBeGreaterThan(0)
})

test('a field that is hidden on some rows is empty there, and a filter or an order cannot tell what is in it', async () => {
  const level = await prisma.projectAccessLevel.create({
    data: { name: 'Without health', areas: { overview: { access: 'view', hidden: ['Project.health'] } } },
  })
  const person = await prisma.person.create({ data: { email: 'pia@elsewhere.test', name: 'Pia' } })
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const pia = await prisma.membership.create({
    data: { personId: person.id, organisationId: world.organisations.solo, profile: 'observer', accessLevelId },
  })
  const share = { principalKind: 'membership', principalId: pia.id, resourceKind: 'project', via: 'share' } as const
  const { packing, line4 } = world.projects
  await prisma.grant.createMany({
    data: [
      { ...share, resourceId: packing, levelId: level.id },
      { ...share, resourceId: line4 },
    ],
  })
  const actor = await actorOfMembership(pia.id)
  if (!actor) throw new Error('Pia is not a member')
  const told = async (more: object) =>
    (await editionTextFor(actor, { columns: ['name', 'health'], ...more }, { organisationId: null })).rows
  expect(await told({})).toEqual([
    ['Line 4 retrofit', 'amber'],
    ['Packing cell', null],
  ])
  expect(await told({ sort: '-health' })).toEqual([
    ['Line 4 retrofit', 'amber'],
    ['Packing cell', null],
  ])
  expect(await told({ filters: [{ field: 'health', operator: 'isOneOf', value: ['red'] }] })).toEqual([])
  const notRed = [{ field: 'health', operator: 'isNoneOf', value: ['amber'] }]
  expect(await told({ filters: notRed })).toEqual([])
})

test('hours of a project, and how many tasks are open or late, are told only to who may see them on each of its tasks', async () => {
  const sum = await prisma.task.aggregate({ where: { projectId: world.projects.line4 }, _sum: { loggedHours: true } })
  const hours = {
    columns: ['name', 'loggedHours', 'openTasks', 'lateTasks'],
    filters: [{ field: 'name', operator: 'is', value: 'line 4 retrofit' }],
  }
  const sofia = await editionTextFor(await actorOf('sofia'), hours)
  const counts = [expect.any(Number), expect.any(Number)]
  expect(sofia.rows).toEqual([['Line 4 retrofit', Number(sum._sum.loggedHours), ...counts]])
  const areas = {
    plan: { access: 'view' },
    overview: { access: 'view' },
    tasks: { access: 'view' },
    time: { access: 'view', shown: ['Task.loggedHours'] },
  }
  const shown = await prisma.projectAccessLevel.create({ data: { name: 'Hours of Build', areas } })
  const grant = { principalId: world.people.carl.membershipId, resourceId: world.phases.build }
  await prisma.grant.updateMany({ where: grant, data: { levelId: shown.id } })
  const carl = await editionTextFor(await actorOf('carl'), hours, { organisationId: null })
  expect(carl).toEqual({ columns: hours.columns, rows: [['Line 4 retrofit', null, null, null]] })
})

test('names beside a row are those the reader may see: without the plan no phase and no milestone, without people nobody', async () => {
  const columns = ['name', 'project', 'phase', 'milestone', 'assignee']
  expect((await editionTextFor(await actorOf('nora'), { entity: 'task', columns })).columns).toEqual(columns)
  const level = await prisma.accessLevel.create({
    data: { name: 'Tasks only', ceilings: { organisations: 'view', overview: 'view', tasks: 'view', reports: 'view' } },
  })
  const few = await actorOfAudience(world.organisations.northwind, level.id)
  if (!few) throw new Error('Northwind is gone')
  expect((await editionTextFor(few, { entity: 'task', columns })).columns).toEqual(['name', 'project'])
})
