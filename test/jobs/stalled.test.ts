import { messageIdOfWhole } from '../../domain/delivery/message-id.ts'
import { prisma } from '../../prisma/client.ts'
import { type Stall, StallingServer } from '../mail/stalling-server.ts'
import { inSoak, someOf } from '../thorough.ts'
import { until } from '../until.ts'
import { Gate, type PartStep, partSteps, type Step, steps } from './gate.ts'
import { unscheduleCast } from './post.ts'
import { leastBytes, mailNoraOfEachSize, type Size, sizes, statesOf } from './sizes.ts'
import { runInParts, runTo, settled, wrongs } from './whole-run.ts'
import { endWorkers, startWorker } from './worker-process.ts'

const patience = 120_000
const servers = { plain: new StallingServer(), pipelining: new StallingServer(true) }

beforeAll(unscheduleCast)
afterEach(endWorkers)
afterAll(() => Promise.all(Object.values(servers).map((server) => server.close())))

/** Posts a small, a middle and a large mail to Nora, and kills the worker when all three hang. Returns what was posted. */
async function killAt(server: StallingServer, stall: Stall) {
  server.stallAt = stall
  process.env.SMTP_URL = server.address
  const worker = await startWorker()
  const posted = await mailNoraOfEachSize()
  await until(() => server.hanging === sizes.length)
  worker.process.kill('SIGKILL')
  await worker.gone
  return posted
}
/** Begins a run, kills the worker at a step of it, and lets another one go on until it is settled. Returns its id. */
async function killedAt(step: Step | PartStep, begin: () => Promise<string>) {
  const gate = new Gate()
  await gate.shut(step)
  const worker = await startWorker()
  const id = await begin()
  await gate.reached()
  worker.process.kill('SIGKILL')
  await worker.gone
  await gate.open()
  await startWorker()
  await until(() => settled(id), 100)
  return id
}

const mailsSettled = async (posted: Map<string, Size>) =>
  [...(await statesOf(posted)).values()].every(({ state }) => ['sent', 'failed', 'bounced'].includes(state))
const receipts = (server: StallingServer, posted: Map<string, Size>) =>
  [...posted].map(([id, size]) => [size, server.received.filter(({ messageId }) => messageId === id).length])

const beforeTheMail = [
  ['RCPT', 'plain'],
  ['DATA', 'pipelining'],
  ['DATA', 'plain'],
] as const

test.each(someOf(beforeTheMail, 1))(
  'a worker killed while the server stalls at %s (%s): the server has nothing, and mails of all sizes still wait and arrive once',
  async (stall, kind) => {
    const server = servers[kind]
    const posted = await killAt(server, stall)
    expect(receipts(server, posted)).toEqual(sizes.map((size) => [size, 0]))
    expect([...(await statesOf(posted)).values()].map(({ state }) => state)).toEqual(sizes.map(() => 'queued'))
    server.goOn()
    await startWorker()
    await until(() => mailsSettled(posted))
    expect([...(await statesOf(posted)).values()].map(({ state }) => state)).toEqual(sizes.map(() => 'sent'))
    expect(receipts(server, posted)).toEqual(sizes.map((size) => [size, 1]))
    for (const { messageId, size } of server.received)
      expect(size).toBeGreaterThan(leastBytes[posted.get(messageId) ?? 'small'])
  },
  patience,
)

inSoak(
  'a worker killed while the server owes its answer: mails of all sizes were received completely, and none goes out twice',
  async () => {
    const server = servers.plain
    const posted = await killAt(server, 'answer')
    expect(receipts(server, posted)).toEqual(sizes.map((size) => [size, 1]))
    expect([...(await statesOf(posted)).values()].map(({ state }) => state)).toEqual(sizes.map(() => 'sending'))
    server.goOn()
    await startWorker()
    await until(() => mailsSettled(posted))
    expect([...(await statesOf(posted)).values()]).toEqual(
      sizes.map(() => ({ state: 'failed', answer: 'most-likely-arrived' })),
    )
    expect(receipts(server, posted)).toEqual(sizes.map((size) => [size, 1]))
  },
  patience,
)

test.each(someOf(Object.keys(steps) as Step[], 1))(
  'a worker killed when it is about to %s: each of twelve has the report once, or there is a true reason',
  async (step) => {
    const server = servers.plain
    process.env.SMTP_URL = server.address
    const id = await killedAt(step, () => runTo(12))
    expect(await wrongs(server, 12, id)).toEqual([])
  },
  patience,
)

const doubt = { state: 'failed', answer: 'most-likely-arrived' }

for (const step of Object.keys(partSteps) as PartStep[])
  inSoak(
    `a worker killed when it is about to ${step}, of a delivery that goes as two mails: each was sent once, or it is said that one is in doubt`,
    async () => {
      const server = servers.plain
      process.env.SMTP_URL = server.address
      const id = await killedAt(step, runInParts)
      const delivery = await prisma.delivery.findFirstOrThrow({ where: { runId: id } })
      const parts = server.received.filter(({ messageId }) => messageIdOfWhole(messageId) === delivery.messageId)
      expect(new Set(parts.map(({ messageId }) => messageId)).size).toBe(2)
      expect(parts).toHaveLength(2)
      const sent = { state: 'sent', parts: 2 }
      // The database may still write what the worker had asked for before it ended.
      const ends = step === 'write down that a part was taken' ? [doubt, sent] : [sent]
      expect(ends.map((end) => expect.objectContaining(end))).toContainEqual(delivery)
    },
    patience,
  )
