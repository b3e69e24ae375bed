import type { ActionContext } from 'adminjs'
import { signedIn } from '../../admin/guard/asking.ts'
import { possible } from '../../admin/guard/possible.ts'
import { FencedResource } from '../../admin/guard/resource.ts'
import { definitions } from '../../admin/resources/index.ts'
import type { PersonKey } from '../../cast/people.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

// The fence alone, without AdminJS asking first whether an action is there: whatever reaches it is held by it.

const resources = Object.fromEntries(definitions.map((of) => [of.subject, new FencedResource(of)]))
const resource = (subject: string) => resources[subject] as FencedResource
const as = async (who: PersonKey) => ({ currentAdmin: signedIn(await actorOf(who)) }) as ActionContext
const forbidden = { name: 'ForbiddenError' }
const { line4, packing } = world.projects
const { northwind } = world.organisations

test.each(definitions.map(({ subject }) => subject))('%s answers nobody who is nobody', async (subject) => {
  const one = resource(subject)
  const stranger = {
    currentAdmin: { email: 'olga@meridian.test', id: world.people.olga.membershipId },
  } as ActionContext
  for (const context of [undefined, {} as ActionContext, stranger]) {
    const asked = [
      () => one.find({ filters: {} } as never, {}, context),
      () => one.count({ filters: {} } as never, context),
      () => one.findOne(northwind, context),
      () => one.findMany([northwind], context),
      async () => one.create({ name: 'x' }, context),
      async () => one.update(northwind, { name: 'x' }, context),
      async () => one.delete(northwind, context),
    ]
    for (const ask of asked) await expect(ask()).rejects.toMatchObject(forbidden)
  }
})

test('customers find nothing of others through it, for it is not the door that holds them', async () => {
  const oscar = await as('oscar')
  const found = await resource('Project').find({ filters: {} } as never, { limit: 500 }, oscar)
  const projects = await prisma.project.findMany({ where: { organisationId: northwind } })
  expect(found.map((record) => record.id()).toSorted()).toEqual(projects.map(({ id }) => id).toSorted())
  expect(found.every((record) => record.param('budget') === undefined)).toBe(true)
  const colleagues = { memberships: { some: { organisationId: northwind } } }
  const known = await prisma.person.count({ where: colleagues })
  expect(await resource('Person').count({ filters: {} } as never, oscar)).toBe(known)
})

test('Sofia cannot change what she only sees, create what is no plain row, or delete what is not to be', async () => {
  const sofia = await as('sofia')
  const before = await prisma.organisation.findUniqueOrThrow({ where: { id: northwind } })
  const refused: [string, (one: FencedResource) => Promise<unknown>][] = [
    ['Organisation', (one) => one.update(northwind, { name: 'Southwind' }, sofia)],
    ['Organisation', (one) => one.update(northwind, {}, sofia)],
    ['Organisation', (one) => one.create({ name: 'New' }, sofia)],
    ['Organisation', (one) => one.delete(northwind, sofia)],
    ['ProductCategory', (one) => one.create({ name: 'Sofia’s' }, sofia)],
    ['Membership', (one) => one.update(world.people.nora.membershipId, { profile: 'visitor' }, sofia)],
    ['Project', (one) => one.delete(packing, sofia)],
    ['Activity', (one) => one.create({ action: 'forged' }, sofia)],
  ]
  for (const [subject, write] of refused)
    await expect((async () => write(resource(subject)))()).rejects.toMatchObject(forbidden)
  expect(await prisma.organisation.findUniqueOrThrow({ where: { id: northwind } })).toEqual(before)
})

test('Milo cannot write, or delete, what is in a project he does not run', async () => {
  const milo = await as('milo')
  const task = await prisma.task.findFirstOrThrow({ where: { projectId: packing } })
  const tasks = resource('Task')
  for (const write of [
    async () => tasks.update(task.id, { name: 'Mine' }, milo),
    async () => tasks.update(task.id, { projectId: line4 }, milo),
    async () => tasks.delete(task.id, milo),
    async () => tasks.update('not an id', { name: 'Mine' }, milo),
    async () => tasks.delete('not an id', milo),
  ])
    await expect(write()).rejects.toMatchObject(forbidden)
  const alone = { projectId: packing, name: 'In another’s project' }
  await expect(tasks.create(alone, milo)).rejects.toMatchObject({ name: 'ValidationError' })
  expect(await prisma.task.findUniqueOrThrow({ where: { id: task.id } })).toEqual(task)
})

test('Oscar, who may not create tasks, cannot do it here either', async () => {
  const oscar = await as('oscar')
  const task = { projectId: line4, name: 'By a customer' }
  await expect(resource('Task').create(task, oscar)).rejects.toMatchObject(forbidden)
  expect(await prisma.task.count({ where: { name: 'By a customer' } })).toBe(0)
})

test('what AdminJS hands to the page of somebody holds nothing of what they may do', async () => {
  expect(Object.keys(signedIn(await actorOf('sofia'))).toSorted()).toEqual([
    'email',
    'id',
    'locale',
    'timeZone',
    'title',
  ])
})

test.each([
  ['milo', 'create', 'Project', false],
  ['sofia', 'create', 'Project', true],
  ['milo', 'create', 'Task', true],
  ['oscar', 'create', 'Task', false],
  ['milo', 'read', 'Invitation', false],
  ['sofia', 'read', 'Invitation', true],
  ['sofia', 'onboard', 'Organisation', false],
  ['olga', 'onboard', 'Organisation', true],
] as const)('%s, %s %s: a button is there, %s', async (who, action, subject, expected) => {
  expect(possible(await actorOf(who), action, subject)).toBe(expected)
})
