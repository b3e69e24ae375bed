import '../mail/office.ts'
import { jest } from '@jest/globals'
import { settle } from '../../domain/delivery/sending/states.ts'
import { sendAgain } from '../../domain/reports/delivered/send-again.ts'
import { failRun } from '../../domain/reports/runs/fail.ts'
import { findTroubledRuns } from '../../domain/reports/runs/trouble.ts'
import { runNow } from '../../domain/reports/schedules/run-now.ts'
import { closeMailConnections } from '../../emails/deliver.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { office } from '../mail/office.ts'
import { deleteCastSchedule, reportOf, scheduleOf } from '../reports/schedules.ts'
import { world } from '../world.ts'
import { drain, skipRetryPauses } from './queue.ts'

beforeEach(async () => {
  office.forget()
  await deleteCastSchedule()
})
afterEach(() => jest.restoreAllMocks())
afterAll(async () => {
  closeMailConnections()
  await office.close()
})

const sofia = await actorOf('sofia')

async function runs(name: string): Promise<string> {
  const reportId = await reportOf({ name })
  return runNow(sofia, await scheduleOf({ reportId, formats: ['xlsx', 'html'] }))
}

const found = async (id: string) => ({
  run: await prisma.run.findUniqueOrThrow({ where: { id } }),
  delivery: await prisma.delivery.findFirstOrThrow({ where: { runId: id } }),
})

/** The one who writes workbooks is ill. */
function breakWorkbooks(error: Error): void {
  jest.spyOn(Intl, 'Segmenter').mockImplementation(() => {
    throw error
  })
}

test('a report called History goes out as XLSX, and its run is done when its only mail is', async () => {
  const id = await runs('History')
  await drain()
  expect(office.taken.map(({ to }) => to)).toEqual(['board@northwind.test'])
  const { run, delivery } = await found(id)
  expect(delivery).toMatchObject({ state: 'sent' })
  expect(run).toMatchObject({ state: 'done', error: null, finishedAt: expect.any(Date) })
})

test('what throws while a file is made is told at the first try: by delivery, run and home page; and it is no run for ever', async () => {
  breakWorkbooks(new RangeError('no such sheet'))
  const id = await runs('Broken')
  await drain()
  const first = await found(id)
  expect(first.delivery).toMatchObject({
    state: 'deferred',
    fault: 'content',
    answer: 'not-made no such sheet',
    tries: 1,
  })
  expect(first.run).toMatchObject({ state: 'running', error: 'not-made no such sheet' })
  expect(await findTroubledRuns(sofia)).toEqual([id])
  for (let tries = 1; tries < 4; tries++) {
    await skipRetryPauses()
    await drain()
  }
  const last = await found(id)
  expect(last.delivery).toMatchObject({ state: 'failed', tries: 4, answer: 'not-made no such sheet' })
  expect(last.run).toMatchObject({ state: 'done', error: 'not-delivered 1 1' })
  expect(office.taken.map(({ to, mail }) => [to, mail.subject])).toEqual([
    ['sofia@meridian.test', 'One mail of “Where your projects stand” could not be made'],
  ])
})

test('who cannot be told of it is not the last to be: the billing administrator is told in their place, once', async () => {
  breakWorkbooks(new RangeError('no such sheet'))
  await runs('Broken')
  await drain()
  const told = { kind: 'run_trouble' as const }
  const [{ id, email } = { id: '', email: '' }] = await prisma.delivery.findMany({ where: told })
  expect(email).toBe('sofia@meridian.test')
  for (const _time of [1, 2]) await settle(id, { state: 'bounced', answer: '550 5.1.1 Unknown', fault: 'recipient' })
  const found = await prisma.delivery.findMany({ where: told, orderBy: { createdAt: 'asc' } })
  expect(found.map((one) => one.email)).toEqual(['sofia@meridian.test', 'olga@meridian.test'])
  await settle(found[1]?.id ?? '', { state: 'failed', answer: '554 5.7.1 Rejected' })
  expect(await prisma.delivery.count({ where: told })).toBe(2)
})

test.each([
  ['before anything is made', true],
  ['before the mail about it goes out', false],
])('with Sofia disabled %s the billing administrator is told that a report could not be made', async (_, first) => {
  const { membershipId } = world.people.sofia
  const disable = (disabledAt: Date | null) =>
    prisma.membership.update({ where: { id: membershipId }, data: { disabledAt } })
  breakWorkbooks(new RangeError('no such sheet'))
  await runs('Broken')
  if (first) await disable(new Date())
  await drain()
  await disable(new Date())
  for (const _time of [1, 2]) {
    await skipRetryPauses()
    await drain()
  }
  await disable(null)
  expect(office.taken.map(({ to, mail }) => [to, mail.subject])).toEqual([
    ['olga@meridian.test', 'One mail of “Where your projects stand” could not be made'],
  ])
})

test('a run that cannot be begun tells its owner, and says why', async () => {
  const id = await runs('Not begun')
  for (const _time of [1, 2]) await failRun(id, 'given-up')
  await drain()
  expect(office.taken.map(({ to, mail }) => [to, mail.subject])).toEqual([
    ['sofia@meridian.test', 'Not sent: “Where your projects stand”'],
  ])
})

test('two of three mails of a run come back: Sofia sends one again, to it alone, once, and it is known as sent again', async () => {
  const { organisationId, accessLevelId } = await prisma.scheduleRecipient.findFirstOrThrow({
    where: { scheduleId: await scheduleOf() },
  })
  const recipients = [0, 1, 2].map((at) => ({ email: `board${at}@northwind.test`, organisationId, accessLevelId }))
  const scheduleId = await scheduleOf({ formats: ['html'], recipients })
  office.toRecipients.push({ code: 550, says: '5.1.1 Unknown' }, { code: 554, says: '5.7.1 Rejected by policy' })
  await runNow(sofia, scheduleId)
  await drain()
  const [bounced, failed] = await prisma.delivery.findMany({
    where: { state: { not: 'sent' } },
    orderBy: { state: 'asc' },
  })
  expect([bounced?.state, failed?.state, office.taken.length]).toEqual(['bounced', 'failed', 1])
  const id = bounced?.id ?? ''
  const key = { key: 'again', said: id }
  const again = await sendAgain(sofia, id, key)
  expect([await sendAgain(sofia, id, key), await sendAgain(sofia, id)]).toEqual([again, again])
  await drain()
  expect(office.taken.slice(1).map(({ to }) => to)).toEqual([bounced?.email])
  expect(await prisma.run.findUniqueOrThrow({ where: { id: again } })).toMatchObject({
    trigger: 'resend',
    state: 'done',
  })
  const delivery = await prisma.delivery.findFirstOrThrow({ where: { runId: again } })
  expect(delivery).toMatchObject({ state: 'sent', subjectId: id, bytes: expect.any(Number) })
  expect(delivery.messageId).not.toBe(bounced?.messageId)
  const noted = { action: 'send-again', subjectId: id }
  expect(await prisma.activity.findMany({ where: noted })).toMatchObject([{ actorName: 'Sofia Marino' }])
  await prisma.scheduleRecipient.deleteMany({ where: { scheduleId, email: failed?.email ?? '' } })
  await expect(sendAgain(sofia, failed?.id ?? '')).rejects.toMatchObject({ code: 'not-recipient' })
  await expect(sendAgain(await actorOf('milo'), id)).rejects.toMatchObject({ status: 404 })
  await expect(sendAgain(await actorOf('nora'), id)).rejects.toMatchObject({ status: 404 })
})

test('where a disk is to blame it waits for that; made good, the run is as if nothing had been', async () => {
  breakWorkbooks(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }))
  const id = await runs('Full')
  await drain()
  for (let tries = 1; tries < 6; tries++) {
    await skipRetryPauses()
    await drain()
  }
  expect((await found(id)).delivery).toMatchObject({ state: 'deferred', tries: 6 })
  jest.restoreAllMocks()
  await skipRetryPauses()
  await drain()
  const { run, delivery } = await found(id)
  expect([delivery.state, delivery.fault, run.state, run.error]).toEqual(['sent', null, 'done', null])
})

test('two workers that settle the last two mails of a run at once end it', async () => {
  const { organisationId, accessLevelId } = await prisma.scheduleRecipient.findFirstOrThrow({
    where: { scheduleId: await scheduleOf() },
  })
  const recipients = Array.from({ length: 12 }, (_, at) => ({
    email: `board${at}@northwind.test`,
    organisationId,
    accessLevelId,
  }))
  const id = await runNow(sofia, await scheduleOf({ formats: ['html'], recipients }))
  await drain()
  await Promise.all([drain(), drain(), drain()])
  expect((await found(id)).run).toMatchObject({ state: 'done' })
  expect(office.taken).toHaveLength(12)
})
