import { prisma } from '../../prisma/client.ts'
import { atOnce } from '../people/at-once.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

const { colleague } = openBackOffice()
const { line4, packing } = world.projects
let milo: Colleague
let tasks: string[]
let elsewhere: string

beforeAll(async () => {
  milo = await colleague('milo')
  await prisma.taskDependency.deleteMany()
  tasks = (await prisma.task.findMany({ where: { projectId: line4 }, orderBy: { id: 'asc' }, take: 4 })).map(
    ({ id }) => id,
  )
  elsewhere = (await prisma.task.findFirstOrThrow({ where: { projectId: packing } })).id
})

const id = (index: number) => tasks[index] ?? ''
const waits = (later: number, earlier: string) =>
  milo.write('TaskDependency', 'new', { laterId: id(later), earlierId: earlier })

test('Milo says what a task waits for by naming the two: everything else follows from them', async () => {
  const { data } = await waits(0, id(1))
  expect(data.notice?.type).toBe('success')
  const task = await prisma.task.findUniqueOrThrow({ where: { id: id(0) } })
  const { projectId, organisationId, productId, phaseId } = task
  expect(await prisma.taskDependency.findUniqueOrThrow({ where: { id: data.record.id } })).toMatchObject({
    ...{ projectId, organisationId, productId, phaseId, laterId: id(0), earlierId: id(1) },
  })
})

test('itself, twice, in a circle of two or of three, and another project are each refused by name', async () => {
  expect((await waits(1, id(2))).data.notice?.type).toBe('success')
  const refused = [
    [await waits(0, id(0)), 'A task cannot wait for itself. Choose another one.'],
    [await waits(0, id(1)), 'It waits for that task already.'],
    [await waits(1, id(0)), expect.stringContaining('waits for this one already')],
    [await waits(2, id(0)), expect.stringContaining('waits for this one already')],
  ] as const
  for (const [{ status, data }, message] of refused) {
    expect([status, data.notice?.type, Object.keys(data.record.errors)]).toEqual([200, 'error', ['earlierId']])
    expect(data.record.errors.earlierId?.message).toEqual(message)
  }
  const olga = await colleague('olga')
  const apart = await olga.write('TaskDependency', 'new', { laterId: id(0), earlierId: elsewhere })
  expect(apart.data.record.errors.earlierId?.message).toBe('Choose a task of the same project.')
  expect(await prisma.taskDependency.count()).toBe(2)
})

const depend = (laterId: string, earlierId: string) => prisma.taskDependency.create({ data: { laterId, earlierId } })
const held = `select pg_advisory_xact_lock(hashtextextended('TaskDependency ' || '${line4}', 0))`

test('of two that would close a circle between them at the same moment, the database takes one', async () => {
  const results = await atOnce(
    held,
    () => depend(id(2), id(3)),
    () => depend(id(3), id(0)),
    () => depend(id(3), id(2)),
  )
  const refusals = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []))
  // 0 waits for 1, 1 for 2. With 2 for 3 both others would close a circle; without it, both may be there.
  const first = results[0]?.status
  expect(refusals).toHaveLength(first === 'fulfilled' ? 2 : 1)
  for (const refusal of refusals) expect(refusal).toContain('waits_in_circle')
})

test('a task leaves for no other project while something waits for it', async () => {
  const moved = prisma.task.update({
    where: { id: id(1) },
    data: { projectId: packing, phaseId: null, milestoneId: null },
  })
  await expect(moved).rejects.toThrow('task_in_project')
})
