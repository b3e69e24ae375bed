import { setTimeout as pause } from 'node:timers/promises'
import { unscheduleCast } from '../jobs/post.ts'
import { mailNoraOfEachSize, type Size, statesOf } from '../jobs/sizes.ts'
import { endWorkers, startWorker } from '../jobs/worker-process.ts'
import { type Stall, StallingServer } from '../mail/stalling-server.ts'
import { until } from '../until.ts'

const kills = Number(process.env.SOAK_KILLS ?? 14)
/** The system can put the worker aside between COMMIT and the full stop, two system calls: docs/decisions/0008. */
const mailsLostAtMost = 1
const stalls: (Stall | null)[] = ['RCPT', 'DATA', 'answer', null]
const server = new StallingServer()
const all = new Map<string, Size>()

beforeAll(unscheduleCast)
afterAll(async () => {
  await endWorkers()
  await server.close()
})

/** Lets a worker send 24 mails of all sizes, and kills it while the server stalls, or at any moment where it does not. */
async function killOnce(stall: Stall | null) {
  server.stallAt = stall
  const worker = await startWorker()
  const before = server.received.length
  for (const [messageId, size] of await mailNoraOfEachSize(8)) all.set(messageId, size)
  await until(() => (stall ? server.hanging > 0 : server.received.length > before))
  await pause(Math.random() * 300)
  worker.process.kill('SIGKILL')
  await worker.gone
  server.goOn()
}

test(`after ${kills} kills no mail has arrived twice, and at most one was lost between two system calls, and is told as failed`, async () => {
  process.env.SMTP_URL = server.address
  for (let kill = 0; kill < kills; kill++) await killOnce(stalls[kill % stalls.length] ?? null)
  await startWorker()
  await until(async () =>
    [...(await statesOf(all)).values()].every(({ state }) => state === 'sent' || state === 'failed'),
  )
  const receipts = (id: string) => server.received.filter(({ messageId }) => messageId === id).length
  const told = [...(await statesOf(all))].map(([id, { state }]) => ({ id, state, receipts: receipts(id) }))
  expect(told).toHaveLength(24 * kills)
  expect(told.filter((mail) => mail.receipts > 1)).toEqual([])
  const lost = told.filter((mail) => mail.receipts === 0)
  expect(lost.filter(({ state }) => state !== 'failed')).toEqual([])
  expect(lost.length).toBeLessThanOrEqual(mailsLostAtMost)
})
