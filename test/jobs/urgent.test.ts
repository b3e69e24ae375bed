import { StallingServer } from '../mail/stalling-server.ts'
import { until } from '../until.ts'
import { mailNora, stateOf, unscheduleCast } from './post.ts'
import { waiting } from './queue.ts'
import { mailNoraOfEachSize } from './sizes.ts'
import { endWorkers, startWorker } from './worker-process.ts'

const server = new StallingServer()

beforeAll(unscheduleCast)
afterAll(async () => {
  await endWorkers()
  await server.close()
})

test('a server that hangs at RCPT with many notices: the link that Nora waits for arrives meanwhile', async () => {
  process.env.SMTP_URL = server.address
  server.stallAt = 'RCPT'
  await startWorker()
  await mailNoraOfEachSize(5)
  await until(() => server.hanging === 3)
  server.stallAt = null
  const id = await mailNora()
  await until(async () => (await stateOf(id)).state === 'sent')
  expect([server.received.length, server.hanging]).toEqual([1, 3])
}, 120_000)

test('of two that wait, the link is taken before the notice that is older', async () => {
  await endWorkers()
  await mailNoraOfEachSize()
  await mailNora()
  const order = (await waiting()).toSorted((a, b) => a.priority - b.priority).map(({ task }) => task)
  expect(order[0]).toBe('deliver-now')
})
