import { expect, test } from '@jest/globals'
import type { PersonKey } from '../../../cast/people.ts'
import { follow } from '../../../domain/updates/follow.ts'
import { prisma } from '../../../prisma/client.ts'
import { actorOf } from '../../actors.ts'
import { openPortal } from '../../portal/visitor.ts'
import { world } from '../../world.ts'

// Brightline is asked as those whom nothing is shared with.
await prisma.partnerAccess.deleteMany()

const portal = openPortal()
const page = '/account/people'
const { line4, packing } = world.projects
const { build } = world.phases
const idOf = (who: PersonKey) => world.people[who].membershipId
const visit = (who: PersonKey) => portal.visitor(world.people[who].email)
const at = (who: PersonKey) => `${page}/${idOf(who)}/disabling`
const stands = async (who: PersonKey) =>
  (await prisma.membership.findUniqueOrThrow({ where: { id: idOf(who) } })).disabledAt === null

/** Beside what Max has in the sample: a task, of two one is done, a risk, a project he runs and two that he follows. */
async function giveMax() {
  const mine = { projectId: packing, assigneeId: idOf('max') }
  const task = await prisma.task.create({ data: { ...mine, name: 'Order the belts' } })
  const done = await prisma.task.create({ data: { ...mine, name: 'Measure', status: 'done' } })
  const risk = await prisma.raidEntry.create({
    data: { projectId: packing, ownerId: idOf('max'), kind: 'risk', title: 'Belts are late' },
  })
  await prisma.project.update({ where: { id: packing }, data: { managerId: idOf('max') } })
  await prisma.follow.deleteMany({ where: { membershipId: { in: [idOf('max'), idOf('sara')] } } })
  for (const project of [packing, line4]) await follow(await actorOf('max'), project)
  await follow(await actorOf('sara'), line4)
  return { task, done, risk }
}
const max = await giveMax()

test('Nora sees what Max has, in numbers, before she disables him; nobody is chosen for her', async () => {
  const nora = await visit('nora')
  const { data } = await nora.json(at('max'))
  expect(data.held).toEqual({ projects: 1, tasks: 3, risks: 3, reports: 0, schedules: 0, follows: 2 })
  expect(data.colleagues.map(({ name }: { name: string }) => name)).toEqual([
    ...['Abel Okafor', 'Nora Lindqvist', 'Oscar Dahl', 'Sara Holt', 'Vera Stein'],
  ])
  const { text } = await nora.page(at('max'))
  for (const words of ['one project they run', '3 open tasks', '3 open risks and issues', '2 projects they follow'])
    expect(text).toContain(words)
  const unsaid = await nora.post(at('max'), { successorId: '' })
  expect([unsaid.status, unsaid.text.includes('Please choose somebody, or nobody.'), await stands('max')]).toEqual([
    ...[400, true, true],
  ])
})

test.each<[PersonKey, string]>([
  ['otto', 'no-colleague'],
  ['milo', 'no-colleague'],
  ['max', 'no-colleague'],
])('%s cannot take over: %s, and Max stays as he was', async (who, problem) => {
  const nora = await visit('nora')
  const { status, data } = await nora.send(at('max'), { json: { successorId: idOf(who) } })
  expect([status, data.fields, await stands('max')]).toEqual([400, { successorId: problem }, true])
})

test('in one step Max is disabled and Sara has what was his; what is done stays in his name', async () => {
  const nora = await visit('nora')
  expect((await nora.post(at('max'), { successorId: idOf('sara') })).headers.get('location')).toBe(page)
  expect(await stands('max')).toBe(false)
  expect(await prisma.task.findUnique({ where: { id: max.task.id } })).toMatchObject({ assigneeId: idOf('sara') })
  expect(await prisma.task.findUnique({ where: { id: max.done.id } })).toMatchObject({ assigneeId: idOf('max') })
  expect(await prisma.raidEntry.findUnique({ where: { id: max.risk.id } })).toMatchObject({ ownerId: idOf('sara') })
  expect(await prisma.project.findUnique({ where: { id: packing } })).toMatchObject({ managerId: idOf('sara') })
  const follows = await prisma.follow.findMany({ where: { membershipId: { in: [idOf('max'), idOf('sara')] } } })
  expect(follows.map(({ membershipId, projectId }) => [membershipId, projectId]).toSorted()).toEqual(
    [
      [idOf('sara'), packing],
      [idOf('sara'), line4],
    ].toSorted(),
  )
  const [handed] = await prisma.activity.findMany({ where: { subjectId: idOf('max'), action: 'hand-over' } })
  expect(handed).toMatchObject({
    actorName: 'Nora Lindqvist',
    detail: { to: idOf('sara'), projects: 1, tasks: 3, risks: 3, follows: 1 },
  })
})

test('Max is let in again, without what was handed over', async () => {
  const nora = await visit('nora')
  const row = async () => (await nora.json(`${page}?q=max`)).data.people[0]
  expect(await row()).toMatchObject({ standing: 'disabled', profiles: [], can: { enable: true, disable: false } })
  expect((await nora.page(at('max'))).status).toBe(404)
  const enabling = `${page}/${idOf('max')}/enabling`
  expect((await nora.post(enabling, { to: `${page}?q=max` })).headers.get('location')).toBe(`${page}?q=max`)
  expect(await row()).toMatchObject({ standing: 'here' })
  expect(await nora.send(enabling, { json: {} })).toMatchObject({
    status: 409,
    data: { needs: expect.stringContaining('not disabled') },
  })
})

test('what Carl has was shared with him alone: Ada does not reach it, nothing of it is done; nobody can take it', async () => {
  const task = await prisma.task.create({
    data: { projectId: line4, phaseId: build, name: 'Wire the cabinet', assigneeId: idOf('carl') },
  })
  const bruno = await visit('bruno')
  const answer = await bruno.post(at('carl'), { successorId: idOf('ada') })
  expect([answer.status, answer.text.includes('Something of it is not open to this person.')]).toEqual([400, true])
  expect([
    await stands('carl'),
    await prisma.activity.count({ where: { action: 'hand-over', subjectId: idOf('carl') } }),
  ]).toEqual([true, 0])
  expect((await bruno.post(at('carl'), { successorId: 'nobody' })).status).toBe(303)
  expect(await prisma.task.findUnique({ where: { id: task.id } })).toMatchObject({ assigneeId: idOf('carl') })
  expect(await stands('carl')).toBe(false)
})

test('reports and schedules go to a colleague of the host who sees them, and not to one who does not', async () => {
  const adam = await visit('adam')
  const owned = { where: { ownerId: idOf('sofia') } }
  const held = await Promise.all([prisma.report.count(owned), prisma.schedule.count(owned)])
  expect((await adam.json(at('sofia'))).data.held).toMatchObject({ reports: held[0], schedules: held[1] })
  await prisma.membership.update({ where: { id: idOf('milo') }, data: { accessLevelId: await noReports() } })
  const { data } = await adam.send(at('sofia'), { json: { successorId: idOf('milo') } })
  expect(data.fields).toEqual({ successorId: 'does-not-reach' })
  expect((await adam.send(at('sofia'), { json: { successorId: idOf('olga') } })).status).toBe(201)
  expect([await prisma.report.count(owned), await prisma.schedule.count(owned)]).toEqual([0, 0])
  expect(await prisma.delivery.count({ where: { kind: 'schedule_trouble' } })).toBe(0)
})

async function noReports() {
  const staff = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Staff' } })
  const ceilings = { ...(staff.ceilings as object), reports: 'none' }
  return (await prisma.accessLevel.create({ data: { name: 'Staff without reports', ceilings } })).id
}

test.each<[PersonKey, PersonKey, number, string]>([
  ['nora', 'nora', 409, 'You cannot disable yourself'],
  ['nora', 'otto', 404, ''],
  ['abel', 'nora', 409, 'last billing administrator'],
  ['sara', 'max', 404, ''],
])('%s disables %s: %i', async (who, whom, status, words) => {
  const answer = await (await visit(who)).send(at(whom), { json: {} })
  expect([answer.status, answer.data.needs ?? '']).toEqual([status, expect.stringContaining(words)])
  expect(await stands(whom)).toBe(true)
})
