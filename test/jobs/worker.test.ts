import '../mail/office.ts'
import pg from 'pg'
import { closeMailConnections } from '../../emails/deliver.ts'
import { prisma } from '../../prisma/client.ts'
import { settings } from '../../run/settings.ts'
import { office } from '../mail/office.ts'
import { until } from '../until.ts'
import { mailNora, stateOf, unscheduleCast } from './post.ts'
import { endWorkers, startWorker, type WorkerProcess } from './worker-process.ts'

const patience = 60_000

const database = new URL(settings.databaseUrl).pathname.slice(1)

beforeAll(unscheduleCast)
beforeEach(() => office.forget())
afterEach(() => findDatabase())
afterAll(async () => {
  await endWorkers()
  closeMailConnections()
  await office.close()
})

async function onServer(...statements: string[]) {
  const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_SERVER })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}
const loseDatabase = () =>
  onServer(
    `alter database ${database} allow_connections false`,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`,
  )
const findDatabase = () => onServer(`alter database ${database} allow_connections true`)
/** Whether a worker wants to hear of new jobs: the last that a connection of its said is that it listens. */
const isListening = async () => {
  const [found] = await prisma.$queryRaw<{ listening: boolean }[]>`
    select exists (select from pg_stat_activity where datname = current_database() and query like 'LISTEN "jobs:insert"%') as listening`
  return found?.listening ?? false
}
const isSent = (id: string) => () =>
  stateOf(id).then(
    ({ state }) => state === 'sent',
    () => false,
  )

// One worker goes through all of it, as one does that runs for months.
let worker: WorkerProcess
beforeAll(async () => {
  worker = await startWorker()
})

test(
  'a worker outlives a lost database, and goes on when it is back',
  async () => {
    await until(isSent(await mailNora()))
    await loseDatabase()
    await findDatabase()
    await until(isSent(await mailNora()))
    expect([office.taken.length, worker.process.exitCode]).toEqual([2, null])
  },
  patience,
)

test(
  'a database lost the moment the server has taken a mail is told of it when it is back',
  async () => {
    const lost = new Promise<void>((resolve) => {
      office.whenTaken = () => loseDatabase().then(resolve)
    })
    const id = await mailNora()
    await lost
    await findDatabase()
    await until(isSent(id))
    expect([office.arrived, worker.process.exitCode]).toEqual([1, null])
  },
  patience,
)

test(
  'told to stop, a worker finishes the mail it is at and takes no other',
  async () => {
    const ids: string[] = []
    const answered = new Promise<void>((resolve) => {
      office.whenTaken = async () => {
        await until(isListening)
        worker.process.kill('SIGTERM')
        await until(async () => !(await isListening()))
        ids.push(await mailNora())
        resolve()
      }
    })
    const id = await mailNora()
    await answered
    expect(await worker.gone).toBe(0)
    expect([(await stateOf(id)).state, (await stateOf(ids[0] ?? '')).state]).toEqual(['sent', 'queued'])
  },
  patience,
)

test(
  'without the process that started it, a worker ends by itself',
  async () => {
    const worker = await startWorker()
    worker.process.disconnect()
    expect(await worker.gone).toBe(0)
  },
  patience,
)
