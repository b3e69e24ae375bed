import '../mail/office.ts'
import { jest } from '@jest/globals'
import { findTroubledRuns } from '../../domain/reports/runs/trouble.ts'
import { runNow } from '../../domain/reports/schedules/run-now.ts'
import { closeMailConnections } from '../../emails/deliver.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { office } from '../mail/office.ts'
import { deleteCastSchedule, reportOf, scheduleOf } from '../reports/schedules.ts'
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
  expect(office.taken).toEqual([])
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
