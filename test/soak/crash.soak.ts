import '../mail/office.ts'
import { closeMailConnections } from '../../emails/deliver.ts'
import { prisma } from '../../prisma/client.ts'
import { mailNora, mailNoraOften, stateOf, unscheduleCast } from '../jobs/post.ts'
import { waiting } from '../jobs/queue.ts'
import { endWorkers, startWorker, type WorkerProcess } from '../jobs/worker-process.ts'
import { office } from '../mail/office.ts'
import { until } from '../until.ts'

const patience = 60_000

beforeAll(unscheduleCast)
beforeEach(() => office.forget())
afterEach(endWorkers)
afterAll(async () => {
  closeMailConnections()
  await office.close()
})

async function kill(worker: WorkerProcess) {
  worker.process.kill('SIGKILL')
  await worker.gone
}
const mailsWithId = (messageId: string) => office.taken.filter(({ mail }) => mail.messageId === messageId).length
const nothingWaits = async () => (await waiting()).every(({ task }) => !task.startsWith('deliver'))

test(
  'a worker killed the moment the server has taken a mail: the next one sends no second, and says what it knows',
  async () => {
    const first = await startWorker()
    office.whenTaken = () => kill(first)
    const id = await mailNora()
    await first.gone
    expect(await stateOf(id)).toMatchObject({ state: 'sending' })
    office.whenTaken = () => {}
    await startWorker()
    await until(nothingWaits)
    expect(office.arrived).toBe(1)
    expect(await stateOf(id)).toEqual({
      state: 'failed',
      tries: 1,
      answer: 'most-likely-arrived',
    })
  },
  patience,
)

test(
  'a worker killed before the server had all of a mail: the next one sends it, without waiting for hours',
  async () => {
    const first = await startWorker()
    office.toRecipients.push({ first: () => kill(first) })
    const id = await mailNora()
    await first.gone
    expect(await stateOf(id)).toMatchObject({ state: 'queued' })
    await startWorker()
    await until(async () => (await stateOf(id)).state === 'sent')
    expect([office.arrived, office.taken.length]).toEqual([1, 1])
  },
  patience,
)

test(
  'a worker killed in the middle of many mails: none arrives twice, none is lost unseen',
  async () => {
    const first = await startWorker()
    office.whenTaken = () => (office.taken.length === 12 ? kill(first) : undefined)
    const ids = await mailNoraOften(40)
    await first.gone
    await startWorker()
    await until(nothingWaits)
    const deliveries = await prisma.delivery.findMany({ where: { id: { in: ids } } })
    expect(office.taken.length).toBeGreaterThanOrEqual(12)
    for (const { messageId, state } of deliveries) {
      expect(['sent', 'failed']).toContain(state)
      expect(mailsWithId(messageId)).toBeLessThanOrEqual(1)
      if (state === 'sent') expect(mailsWithId(messageId)).toBe(1)
    }
  },
  patience,
)
