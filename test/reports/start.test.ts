import { beforeEach, expect, jest, test } from '@jest/globals'
import { startRun } from '../../domain/reports/runs/start.ts'
import { dispatchDue } from '../../domain/reports/schedules/dispatch.ts'
import { pool, prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { deleteCastSchedule, scheduleOf } from './schedules.ts'

const northwinds = ['abel', 'max', 'nora', 'oscar', 'sara', 'vera'].map((name) => `${name}@northwind.test`)
const globexs = ['gina@globex.test', 'otto@globex.test']

beforeEach(async () => {
  await deleteCastSchedule()
  await pool.query('delete from graphile_worker._private_jobs')
})

async function runOf(scheduleId: string): Promise<string> {
  const { id } = await prisma.run.create({ data: { scheduleId, dueAt: new Date(), trigger: 'schedule' } })
  return id
}

async function started(more: Parameters<typeof scheduleOf>[0] = {}): Promise<{ scheduleId: string; runId: string }> {
  const scheduleId = await scheduleOf(more)
  const runId = await runOf(scheduleId)
  await startRun(runId)
  return { scheduleId, runId }
}

const deliveries = (runId: string) => prisma.delivery.findMany({ where: { runId }, orderBy: { email: 'asc' } })
const jobs = async () => Number((await pool.query('select count(*) from graphile_worker._private_jobs')).rows[0].count)

test('it goes to everybody of each customer, and to the board with Northwind’s eyes; to no partner, and to none of the host', async () => {
  const { runId } = await started({ toCustomers: true })
  const made = await deliveries(runId)
  expect(made.map(({ email }) => email)).toEqual(['board@northwind.test', ...northwinds, ...globexs].sort())
  const of = (address: string) => made.find(({ email }) => email === address)
  const { nora, otto } = world.people
  const { northwind: organisationId, globex } = world.organisations
  expect(of(nora.email)).toMatchObject({
    state: 'queued',
    membershipId: nora.membershipId,
    organisationId,
    accessLevelId: null,
  })
  expect(of(otto.email)).toMatchObject({ membershipId: otto.membershipId, organisationId: globex })
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  expect(of('board@northwind.test')).toMatchObject({ membershipId: null, organisationId, accessLevelId })
  expect(await jobs()).toBe(made.length)
  expect(await prisma.run.findUnique({ where: { id: runId } })).toMatchObject({ state: 'running' })
})

test('Ingrid, who was invited and has not come yet, gets none; Oscar, who has left, gets none', async () => {
  const { oscar } = world.people
  await prisma.membership.update({ where: { id: oscar.membershipId }, data: { disabledAt: new Date() } })
  const emails = (await deliveries((await started({ toCustomers: true })).runId)).map(({ email }) => email)
  await prisma.membership.update({ where: { id: oscar.membershipId }, data: { disabledAt: null } })
  expect(emails).not.toContain('ingrid@globex.test')
  expect(emails).not.toContain(oscar.email)
  expect(emails).toContain('nora@northwind.test')
})

test('an address on the list that is Nora’s gets what Nora may see, once; that of somebody disabled gets nothing, and says so', async () => {
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const organisationId = world.organisations.northwind
  const recipients = ['Nora@northwind.test', 'vera@northwind.test'].map((email) => ({
    email,
    organisationId,
    accessLevelId,
  }))
  const { vera, nora } = world.people
  await prisma.person.update({ where: { id: vera.personId }, data: { disabledAt: new Date() } })
  const made = await deliveries((await started({ toCustomers: true, recipients })).runId)
  await prisma.person.update({ where: { id: vera.personId }, data: { disabledAt: null } })
  expect(made.filter(({ email }) => email === nora.email)).toMatchObject([{ membershipId: nora.membershipId }])
  expect(made.filter(({ email }) => email === vera.email)).toMatchObject([
    { state: 'suppressed', answer: 'recipient-gone', membershipId: null, accessLevelId: null },
  ])
})

test('started again after a crash it makes none twice, and goes on where it stopped', async () => {
  const { runId } = await started({ toCustomers: true })
  const before = await deliveries(runId)
  const queued = await jobs()
  await startRun(runId)
  expect(await deliveries(runId)).toEqual(before)
  await prisma.run.update({ where: { id: runId }, data: { state: 'queued' } })
  await startRun(runId)
  expect(await deliveries(runId)).toEqual(before)
  expect(await jobs()).toBe(queued)
  await prisma.delivery.delete({ where: { id: before[0]?.id ?? '' } })
  await prisma.run.update({ where: { id: runId }, data: { state: 'queued' } })
  await startRun(runId)
  expect((await deliveries(runId)).map(({ email }) => email)).toEqual(before.map(({ email }) => email))
  expect(await jobs()).toBe(queued + 1)
  expect(await prisma.activity.count({ where: { action: 'run', detail: { path: ['runId'], equals: runId } } })).toBe(3)
})

test('who has unsubscribed is not sent to, and can be found; so is an address that bounced, for a month', async () => {
  const scheduleId = await scheduleOf({ toCustomers: true })
  await prisma.suppression.create({ data: { scheduleId, email: 'sara@northwind.test' } })
  const bounced = { kind: 'update_notice', state: 'bounced' } as const
  await prisma.delivery.createMany({
    data: [
      { ...bounced, email: 'max@northwind.test', messageId: 'a' },
      { ...bounced, email: 'abel@northwind.test', messageId: 'b', createdAt: new Date(Date.now() - 40 * 86_400_000) },
      { ...bounced, email: 'otto@globex.test', messageId: 'c', createdAt: new Date(Date.now() - 2 * 86_400_000) },
      { ...bounced, state: 'sent', email: 'otto@globex.test', messageId: 'd' },
    ],
  })
  const runId = await runOf(scheduleId)
  await startRun(runId)
  const made = await deliveries(runId)
  const held = made.filter(({ state }) => state === 'suppressed').map(({ email, answer }) => [email, answer])
  expect(held).toEqual([
    ['max@northwind.test', 'bounced'],
    ['sara@northwind.test', 'unsubscribed'],
  ])
  expect(made.filter(({ state }) => state === 'queued')).toHaveLength(7)
  expect(await jobs()).toBe(7)
})

test('when the last of its recipients has gone, a schedule pauses and its owner finds why', async () => {
  const scheduleId = await scheduleOf()
  await prisma.suppression.create({ data: { scheduleId, email: 'board@northwind.test' } })
  const runId = await runOf(scheduleId)
  await startRun(runId)
  const schedule = await prisma.schedule.findUniqueOrThrow({ where: { id: scheduleId } })
  expect(schedule).toMatchObject({ pausedBecause: 'no-recipients', nextAt: null })
  expect(schedule.pausedAt).not.toBeNull()
  const activity = await prisma.activity.findFirst({ where: { subjectId: scheduleId, action: 'pause' } })
  expect(activity).toMatchObject({ organisationId: world.organisations.meridian, actorName: 'Portico' })
  expect(await prisma.run.findUnique({ where: { id: runId } })).toMatchObject({ state: 'done', error: null })
})

test('a report whose column was taken away fails in the open, and nobody is sent a picture of it', async () => {
  const scheduleId = await scheduleOf({ toCustomers: true })
  await prisma.report.updateMany({ where: { schedules: { some: { id: scheduleId } } }, data: { columns: ['mood'] } })
  const runId = await runOf(scheduleId)
  await startRun(runId)
  expect(await prisma.run.findUnique({ where: { id: runId } })).toMatchObject({
    state: 'failed',
    error: expect.any(String),
  })
  expect(await deliveries(runId)).toEqual([])
  expect(await prisma.activity.count({ where: { subjectId: scheduleId, action: 'run-failed' } })).toBe(1)
})

test('a worker whose clock is ten minutes ahead begins nothing early, for it is the database that says what time it is', async () => {
  const waits = [
    'setTimeout',
    'setInterval',
    'setImmediate',
    'nextTick',
    'clearTimeout',
    'clearInterval',
    'queueMicrotask',
  ] as const
  const scheduleId = await scheduleOf({}, new Date(Date.now() + 300_000))
  jest.useFakeTimers({ now: Date.now() + 600_000, doNotFake: [...waits] })
  try {
    expect(await dispatchDue()).toEqual([])
    await prisma.schedule.update({ where: { id: scheduleId }, data: { nextAt: new Date(Date.now() - 900_000) } })
    expect(await dispatchDue()).toHaveLength(1)
  } finally {
    jest.useRealTimers()
  }
})
