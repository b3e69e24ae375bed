import { expect, test } from '@jest/globals'
import type { Areas, accesses } from '../../../domain/access/levels.ts'
import { can } from '../../../domain/access/scope.ts'
import { accessLevels } from '../../../domain/access/settings/access-level.ts'
import { NotAgreed } from '../../../domain/access/settings/apply.ts'
import type { ProjectLevelSettings } from '../../../domain/access/settings/definition.ts'
import { projectLevels } from '../../../domain/access/settings/project-level.ts'
import { approveLevel, dropProposal } from '../../../domain/access/settings/proposal.ts'
import { changeLevel, createLevel, deleteLevel } from '../../../domain/access/settings/write.ts'
import { Invalid, NotAllowed } from '../../../domain/refusals.ts'
import { prisma } from '../../../prisma/client.ts'
import { actorOf } from '../../actors.ts'
import { world } from '../../world.ts'
import { accessLevel, projectLevel, projectSettings, refused } from './levels.ts'

const olga = await actorOf('olga')
const sofia = await actorOf('sofia')
const oscar = await actorOf('oscar')
const abel = await actorOf('abel')
const opening = (areas: Areas, area: keyof Areas, access: (typeof accesses)[number]): Areas => ({
  ...areas,
  [area]: { hidden: [], shown: [], ...areas[area], access },
})

test('Olga copies a level, changes the copy, which nobody has, and deletes it; a second press does nothing more', async () => {
  const customer = await projectLevel('Customer')
  const make = () =>
    createLevel(olga, projectLevels, { name: 'Auditor', copyOf: customer.id }, { key: 'audit-123', said: 1 })
  const id = await make()
  expect(await make()).toBe(id)
  expect(await projectLevel('Auditor')).toMatchObject({ areas: customer.areas, defaultExternal: false, builtIn: false })
  expect(await refused(createLevel(olga, projectLevels, { name: 'Auditor' }))).toMatchObject({
    fields: { name: 'taken' },
  })
  const { settings } = await projectSettings('Auditor')
  const changed = { ...settings, areas: opening(settings.areas, 'budget', 'view') }
  expect(await changeLevel(olga, projectLevels, id, { settings: changed })).toEqual({ waits: false })
  expect((await projectSettings('Auditor')).settings.areas.budget?.access).toBe('view')
  await deleteLevel(olga, projectLevels, id)
  const told = await prisma.activity.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
  expect(told.map(({ action }) => action)).toEqual(['create', 'update', 'delete'])
})

test('who may not: Sofia and Oscar, by no verb', async () => {
  const { id, settings } = await projectSettings('Customer')
  for (const actor of [sofia, oscar])
    for (const work of [
      createLevel(actor, projectLevels, { name: 'Mine' }),
      changeLevel(actor, projectLevels, id, { settings }),
      approveLevel(actor, projectLevels, id, undefined),
      dropProposal(actor, projectLevels, id),
      deleteLevel(actor, projectLevels, id),
    ])
      expect([403, 404]).toContain((await refused(work)).status)
  expect(await refused(createLevel(sofia, accessLevels, { name: 'Mine' }))).toBeInstanceOf(NotAllowed)
})

test('what a change does is told before; it is done for who agrees to just that', async () => {
  const { id, settings } = await projectSettings('Customer')
  const task = await prisma.task.findFirstOrThrow({
    where: { projectId: world.projects.line4, phaseId: world.phases.build },
  })
  expect(can(abel, 'read', 'Task', task, 'dueOn')).toBe(true)
  const tasks = { access: 'view', hidden: ['Task.dueOn'], shown: ['Task.internalNote'] } as const
  const changed = {
    ...settings,
    areas: { ...settings.areas, tasks: { ...tasks, hidden: [...tasks.hidden], shown: [...tasks.shown] } },
  }
  const seen = await refused(changeLevel(olga, projectLevels, id, { settings: changed }))
  expect(seen).toBeInstanceOf(NotAgreed)
  const { lines } = (seen as NotAgreed).effect
  expect(lines.map(({ kind, gains, fields }) => ({ kind, gains, fields }))).toEqual([
    { kind: 'tasks', gains: true, fields: ['Task.internalNote'] },
    { kind: 'tasks', gains: false, fields: ['Task.dueOn'] },
  ])
  expect(lines[1]?.outside.names[0]).toBe('Abel Okafor')
  expect(lines[1]?.inside).toEqual({ count: 0, names: [] })
  expect(can(await actorOf('abel'), 'read', 'Task', task, 'dueOn')).toBe(true)
  expect(await refused(changeLevel(olga, projectLevels, id, { settings: changed, agreed: 'else' }))).toBeInstanceOf(
    NotAgreed,
  )
  await changeLevel(olga, projectLevels, id, { settings: changed, agreed: (seen as NotAgreed).agreed })
  expect(can(await actorOf('abel'), 'read', 'Task', task, 'dueOn')).toBe(false)
  expect(can(await actorOf('abel'), 'read', 'Task', task, 'internalNote')).toBe(true)
  await prisma.projectAccessLevel.update({ where: { id }, data: { areas: settings.areas } })
})

test('as many as lose something by an access level are counted, addresses of reports among them', async () => {
  const { id, name } = await accessLevel('Customer viewer')
  const seen = await refused(changeLevel(olga, accessLevels, id, { settings: { name, ceilings: {} } }))
  const { gaining, losing, lines } = (seen as NotAgreed).effect
  const held = { accessLevelId: id }
  const people = await prisma.membership.count({
    where: { ...held, disabledAt: null, person: { disabledAt: null }, profile: { not: 'guest' } },
  })
  const addresses = await prisma.scheduleRecipient.count({ where: held })
  expect(addresses).toBeGreaterThan(0)
  expect([gaining, losing]).toEqual([
    { outside: 0, inside: 0 },
    { outside: people + addresses, inside: 0 },
  ])
  expect(lines.flatMap(({ outside }) => outside.names)).toContain('board@northwind.test')
})

test('what a level cannot say is refused by its name', async () => {
  const { id, settings } = await projectSettings('Contractor')
  const said = async (more: Partial<ProjectLevelSettings>) => {
    const error = await refused(changeLevel(olga, projectLevels, id, { settings: { ...settings, ...more } }))
    return error instanceof Invalid ? [error.fields, error.told] : error
  }
  const tasks = (hidden: string[], shown: string[] = []) => ({
    areas: { tasks: { access: 'view' as const, hidden, shown } },
  })
  const at = (field: string) => ({ 'areas.tasks': { field } })
  expect(await said(tasks(['Task.secret']))).toEqual([{ 'areas.tasks': 'no-such-field' }, at('Task.secret')])
  expect(await said(tasks(['Project.budget']))).toEqual([{ 'areas.tasks': 'no-such-field' }, at('Project.budget')])
  expect(await said(tasks(['constructor.name']))).toEqual([{ 'areas.tasks': 'no-such-field' }, at('constructor.name')])
  expect(await said(tasks(['Task.name'], ['Task.name']))).toEqual([
    { 'areas.tasks': 'hidden-and-shown' },
    at('Task.name'),
  ])
  expect(await said({ name: 'Freelancer' })).toEqual([{ name: 'built-in-name-stays' }, {}])
  expect(await said({ jobRole: 'Client' })).toEqual([{ jobRole: 'job-role-taken' }, { jobRole: { name: 'Client' } }])
  expect(await said({ defaultExternal: true })).toEqual([{ jobRole: 'usual-has-no-job-role' }, {}])
  expect(await said({ defaultExternal: true, defaultInternal: true, jobRole: null })).toEqual([
    { defaultInternal: 'usual-on-one-side' },
    {},
  ])
  expect(projectLevels.schema.safeParse({ ...settings, areas: { garden: {} } }).success).toBe(false)
  expect(accessLevels.schema.safeParse({ name: 'X', ceilings: { tasks: 'everything' } }).success).toBe(false)
})
