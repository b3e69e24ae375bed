import { execFileSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { prisma } from '../../prisma/client.ts'
import { Gate, type Step, steps } from '../jobs/gate.ts'
import { unscheduleCast } from '../jobs/post.ts'
import { runLargeTo, runTo, settled, wrongs } from '../jobs/whole-run.ts'
import { endWorkers, startWorker, type WorkerProcess } from '../jobs/worker-process.ts'
import { type Misdeed, phases, StallingServer } from '../mail/stalling-server.ts'
import { until } from '../until.ts'

// Reports to 200, with mails of 5 kB to 9 MB among them, while everything around them breaks. In the end each recipient has the mail or
// there is a true reason, and none has it twice that the server had answered for.

const many = 200
const few = 4
const server = new StallingServer()

beforeAll(async () => {
  process.env.SMTP_URL = server.address
  await unscheduleCast()
  // What a restart of the database must keep is kept, as in production.
  const name = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)
  await prisma.$executeRawUnsafe(`alter database ${name} set synchronous_commit = on`)
})
afterEach(async () => {
  await endWorkers()
  // What came back in one test does not rest in the next one.
  await prisma.delivery.updateMany({ where: { state: 'bounced' }, data: { liftedAt: new Date() } })
  server.misdeed = () => null
  server.goOn()
})
afterAll(() => server.close())

async function kill(worker: WorkerProcess) {
  worker.process.kill('SIGKILL')
  await worker.gone
}
const bothRuns = async () => [await runTo(many), await runLargeTo(few, 30_000)] as const
const lines = (texts: string[]) => texts.join('\n')

test('mails of 5 kB to 9 MB are among them', async () => {
  const runs = await bothRuns()
  await startWorker()
  await until(() => settled(...runs), 500)
  expect(lines(await wrongs(server, many + few, ...runs))).toBe('')
  const sizes = server.received.map(({ size }) => size)
  expect([Math.min(...sizes) < 20_000, Math.max(...sizes) > 8_000_000]).toEqual([true, true])
})

test.each(Object.keys(steps) as Step[])('a worker killed when it is about to %s', async (step) => {
  const gate = new Gate()
  await gate.shut(step)
  const worker = await startWorker()
  const runs = await bothRuns()
  await gate.reached()
  await kill(worker)
  await gate.open()
  await startWorker()
  await until(() => settled(...runs), 500)
  expect(lines(await wrongs(server, many + few, ...runs))).toBe('')
})

test.each(phases)('a worker killed while the server hangs at %s', async (phase) => {
  server.stallAt = phase
  const worker = await startWorker()
  const runs = await bothRuns()
  await until(() => server.hanging > 0)
  await kill(worker)
  server.goOn()
  await startWorker()
  await until(() => settled(...runs), 500)
  expect(lines(await wrongs(server, many + few, ...runs))).toBe('')
})

test('workers killed at any moment, two at work at a time, one of whose clocks is ten minutes ahead', async () => {
  const clock = (minutes: number) => ({
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(shift(minutes))}`,
  })
  const runs = await bothRuns()
  for (let at = 0; at < 12; at++) {
    const workers = await Promise.all([startWorker(clock(10)), startWorker(clock(-10))])
    await pause(Math.random() * 1500)
    await kill(workers[at % 2] as WorkerProcess)
    await pause(Math.random() * 500)
    await kill(workers[(at + 1) % 2] as WorkerProcess)
  }
  await Promise.all([startWorker(clock(10)), startWorker(clock(-10))])
  await until(() => settled(...runs), 500)
  expect(lines(await wrongs(server, many + few, ...runs))).toBe('')
})

const shift = (minutes: number) => `const Real = Date; globalThis.Date = class extends Real {
  constructor(...given) { if (given.length === 0) super(Real.now() + ${minutes * 60_000}); else super(...given) }
  static now() { return Real.now() + ${minutes * 60_000} }
}`

const refusals: Misdeed[] = [
  'drop',
  '421 4.3.2 Shutting down',
  '451 4.3.0 Try later',
  '452 4.2.2 Mailbox full',
  '550 5.1.1 Unknown',
  '552 5.2.2 Over quota',
  '552 5.3.4 Too large',
  '554 5.7.1 Rejected by policy',
]

test.each(phases)('a server that drops, puts off and refuses at %s', async (phase) => {
  let turn = 0
  // Every third time, each of these in turn; what is put off arrives later.
  server.misdeed = (at) =>
    at === phase && turn++ % 3 === 0 ? (refusals[((turn / 3) % refusals.length) | 0] ?? null) : null
  const runs = await bothRuns()
  await startWorker()
  await until(() => settled(...runs), 500)
  expect(lines(await wrongs(server, many + few, ...runs))).toBe('')
})

const endings = {
  'crashes, as one of its processes is killed,': (backend: number) => process.kill(backend, 'SIGKILL'),
  'is stopped fast, as by pg_ctl restart,': (backend: number) => process.kill(postmasterOf(backend), 'SIGINT'),
  'is stopped at once, as by pg_ctl -m immediate,': (backend: number) => process.kill(postmasterOf(backend), 'SIGQUIT'),
}

test.each(Object.entries(endings))('a database that %s three times in the middle, and comes back', async (_, end) => {
  const before = server.received.length
  const runs = await bothRuns()
  await startWorker()
  for (const after of [1, many * 0.3, many * 0.6]) {
    await until(() => server.received.length - before >= after)
    await endDatabase(end)
  }
  await until(() => settled(...runs).catch(() => false), 500)
  expect(lines(await wrongs(server, many + few, ...runs))).toBe('')
})

/** Ends PostgreSQL by one of its processes, and waits until it answers again: whoever keeps it starts it anew. */
async function endDatabase(end: (backend: number) => void) {
  const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_SERVER })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query('select pg_backend_pid() as pid')
  const closed = new Promise((resolve) => client.once('end', resolve))
  end(rows[0].pid)
  await closed
  await until(
    () =>
      prisma.$queryRaw`select 1`.then(
        () => true,
        () => false,
      ),
    100,
  )
}

/** The process of PostgreSQL that all the others are children of. */
const postmasterOf = (backend: number) => Number(execFileSync('ps', ['-o', 'ppid=', '-p', `${backend}`]).toString())
