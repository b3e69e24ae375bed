import { beforeEach, expect, jest, test } from '@jest/globals'
import { NotAllowed, NotFound } from '../../domain/refusals.ts'
import { settleRuns } from '../../domain/reports/runs/settle.ts'
import { dispatchDue } from '../../domain/reports/schedules/dispatch.ts'
import { resumeSchedule } from '../../domain/reports/schedules/pause.ts'
import { runNow, sendTest } from '../../domain/reports/schedules/run-now.ts'
import { changeSchedule } from '../../domain/reports/schedules/write.ts'
import { pool, prisma } from '../../prisma/client.ts'
import { dayIn } from '../../words/dates.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { deleteCastSchedule, scheduleOf } from './schedules.ts'

const monday = new Date('2026-11-23T06:00:00Z')
const nextMonday = new Date('2026-11-30T06:00:00Z')
const after = (seconds: number) => new Date(monday.getTime() + seconds * 1000)

beforeEach(async () => {
  await deleteCastSchedule()
  await pool.query('delete from graphile_worker._private_jobs')
})

const jobs = async () => {
  const { rows } = await pool.query(
    'select t.identifier as task, payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id',
  )
  return rows
}

test('nothing runs before it is due', async () => {
  const scheduleId = await scheduleOf({}, monday)
  expect(await dispatchDue(after(-1))).toEqual([])
  expect(await prisma.run.count({ where: { scheduleId } })).toBe(0)
})

test('on Monday at seven there is one run, one job, and the next one is a week later', async () => {
  const scheduleId = await scheduleOf({}, monday)
  const [runId] = await dispatchDue(after(20))
  const run = await prisma.run.findFirstOrThrow({ where: { scheduleId } })
  expect(run).toMatchObject({ id: runId, dueAt: monday, trigger: 'schedule', state: 'queued', late: false })
  expect(await jobs()).toEqual([{ task: 'run', payload: { runId } }])
  expect((await prisma.schedule.findUniqueOrThrow({ where: { id: scheduleId } })).nextAt).toEqual(nextMonday)
  expect(await dispatchDue(after(80))).toEqual([])
})

test('what was missed while the machine was down is caught up once, and is late', async () => {
  const scheduleId = await scheduleOf({ rhythm: { every: 'day', at: '07:00' } }, monday)
  const fourDaysOn = after(4 * 86_400 + 3600)
  expect(await dispatchDue(fourDaysOn)).toHaveLength(1)
  expect(await dispatchDue(fourDaysOn)).toEqual([])
  expect(await prisma.run.findMany({ where: { scheduleId } })).toMatchObject([{ dueAt: monday, late: true }])
  const { nextAt } = await prisma.schedule.findUniqueOrThrow({ where: { id: scheduleId } })
  expect(nextAt).toEqual(after(5 * 86_400))
})

test('two workers at the same moment make one run of it', async () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => {})
  await scheduleOf({}, monday)
  const runs = await Promise.all(Array.from({ length: 4 }, () => dispatchDue(after(5))))
  expect(runs.flat()).toHaveLength(1)
  expect(await jobs()).toHaveLength(1)
  expect(said).not.toHaveBeenCalled()
  said.mockRestore()
})

test('a schedule that another worker has in its hands is left to it', async () => {
  const id = await scheduleOf({}, monday)
  const other = await pool.connect()
  await other.query('begin')
  await other.query('select id from "Schedule" where id = $1 for update', [id])
  expect(await dispatchDue(after(5))).toEqual([])
  await other.query('rollback')
  other.release()
  expect(await dispatchDue(after(5))).toHaveLength(1)
})

test('a schedule whose timing is none stops no other: it pauses, and its owner finds why', async () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => {})
  const broken = await scheduleOf({}, after(-60))
  const sound = await scheduleOf({}, monday)
  await prisma.schedule.update({ where: { id: broken }, data: { timeZone: 'Mars/Base' } })
  expect(await dispatchDue(after(5))).toHaveLength(1)
  expect(await prisma.run.findMany({ select: { scheduleId: true } })).toEqual([{ scheduleId: sound }])
  const paused = await prisma.schedule.findUniqueOrThrow({ where: { id: broken } })
  expect(paused).toMatchObject({ pausedBecause: 'wrong-timing', nextAt: null })
  const activity = await prisma.activity.findFirst({ where: { subjectId: broken, action: 'pause' } })
  expect(activity).toMatchObject({ organisationId: world.organisations.meridian, detail: { because: 'wrong-timing' } })
  expect(said).toHaveBeenCalledTimes(1)
  said.mockRestore()
})

test('a paused schedule does not run, and goes on from its next time when it may', async () => {
  const id = await scheduleOf({}, monday)
  await prisma.schedule.update({ where: { id }, data: { pausedAt: monday, pausedBecause: 'no-recipients' } })
  expect(await dispatchDue(after(60))).toEqual([])
  await resumeSchedule(await actorOf('sofia'), id)
  const { pausedAt, nextAt } = await prisma.schedule.findUniqueOrThrow({ where: { id } })
  expect(pausedAt).toBeNull()
  expect(nextAt?.getTime()).toBeGreaterThan(Date.now())
})

test('Sofia runs her schedule at once, whatever its next time is; pressed twice it is one run', async () => {
  const scheduleId = await scheduleOf({}, nextMonday)
  const sofia = await actorOf('sofia')
  const runs = await Promise.all(Array.from({ length: 4 }, () => runNow(sofia, scheduleId)))
  expect(new Set(runs).size).toBe(1)
  expect(await prisma.run.findMany({ where: { scheduleId } })).toMatchObject([
    { id: runs[0], trigger: 'request', requestedById: world.people.sofia.membershipId, late: false },
  ])
  expect(await jobs()).toEqual([{ task: 'run', payload: { runId: runs[0] } }])
  expect((await prisma.schedule.findUniqueOrThrow({ where: { id: scheduleId } })).nextAt).toEqual(nextMonday)
})

test('pressed again while the mails go out, or are out already, it is the same press; half a minute later it is another', async () => {
  const scheduleId = await scheduleOf({}, nextMonday)
  const sofia = await actorOf('sofia')
  const id = await runNow(sofia, scheduleId)
  for (const state of ['running', 'done'] as const) {
    await prisma.run.update({ where: { id }, data: { state } })
    expect(await runNow(sofia, scheduleId)).toBe(id)
  }
  await prisma.run.update({ where: { id }, data: { dueAt: new Date(Date.now() - 31_000) } })
  expect(await runNow(sofia, scheduleId)).not.toBe(id)
})

test('what failed can be pressed again at once', async () => {
  const scheduleId = await scheduleOf({}, nextMonday)
  const sofia = await actorOf('sofia')
  const id = await runNow(sofia, scheduleId)
  await prisma.run.update({ where: { id }, data: { state: 'failed' } })
  expect(await runNow(sofia, scheduleId)).not.toBe(id)
})

test('Sofia sends it to herself, likes it, and runs it: that is no second press', async () => {
  const scheduleId = await scheduleOf({}, nextMonday)
  const sofia = await actorOf('sofia')
  const tried = await sendTest(sofia, scheduleId)
  const run = await runNow(sofia, scheduleId)
  const runs = await prisma.run.findMany({ where: { scheduleId }, orderBy: { dueAt: 'asc' } })
  expect(runs.map(({ id, trigger }) => [id, trigger])).toEqual([
    [tried, 'test'],
    [run, 'request'],
  ])
})

test('a schedule goes out on its last day, then it has ended, and goes on with another end alone', async () => {
  const rhythm = { every: 'day', at: '07:00' } as const
  const endsOn = dayIn('Europe/Berlin', new Date(Date.now() + 30 * 86_400_000))
  const id = await scheduleOf({ rhythm, endsOn }, monday)
  await prisma.schedule.update({ where: { id }, data: { endsOn: new Date(dayIn('Europe/Berlin', monday)) } })
  expect(await dispatchDue(after(1))).toHaveLength(1)
  expect(await prisma.schedule.findUnique({ where: { id } })).toMatchObject({ nextAt: null, pausedBecause: 'ended' })
  const sofia = await actorOf('sofia')
  await expect(resumeSchedule(sofia, id)).rejects.toMatchObject({ fields: { endsOn: 'ends-before-due' } })
  await changeSchedule(sofia, id, { endsOn })
  expect(await prisma.schedule.findUnique({ where: { id } })).toMatchObject({ pausedAt: null, pausedBecause: null })
})

test('Nora cannot run a schedule: for her there is none; Milo may run his own and not Sofia’s', async () => {
  const sofias = await scheduleOf()
  await expect(runNow(await actorOf('nora'), sofias)).rejects.toThrow(NotFound)
  await expect(runNow(await actorOf('milo'), sofias)).rejects.toThrow(NotFound)
  await prisma.schedule.update({ where: { id: sofias }, data: { ownerId: world.people.milo.membershipId } })
  expect(await runNow(await actorOf('milo'), sofias)).toBeTruthy()
  await prisma.accessLevel.update({ where: { name: 'Staff' }, data: { ceilings: { reports: 'view' } } })
  await expect(runNow(await actorOf('milo'), sofias)).rejects.toThrow(NotAllowed)
})

test('a run is done when each of its deliveries is settled, and says how many did not arrive', async () => {
  const scheduleId = await scheduleOf()
  const run = await prisma.run.create({ data: { scheduleId, dueAt: monday, trigger: 'schedule', state: 'running' } })
  const states = ['sent', 'suppressed', 'bounced', 'deferred'] as const
  await prisma.delivery.createMany({
    data: states.map((state) => ({
      kind: 'report',
      state,
      runId: run.id,
      email: `${state}@northwind.test`,
      messageId: state,
    })),
  })
  await settleRuns()
  expect(await prisma.run.findUnique({ where: { id: run.id } })).toMatchObject({ state: 'running' })
  await prisma.delivery.updateMany({ where: { state: 'deferred' }, data: { state: 'sent' } })
  await settleRuns(after(60))
  const settled = { state: 'done', finishedAt: after(60), error: 'not-delivered 1 4' }
  expect(await prisma.run.findUnique({ where: { id: run.id } })).toMatchObject(settled)
})
