import '../mail/office.ts'
import { setTimeout as pause } from 'node:timers/promises'
import { closeMailConnections } from '../../emails/deliver.ts'
import { office } from '../mail/office.ts'
import { someOf } from '../thorough.ts'
import { until } from '../until.ts'
import { mailNora, stateOf, unscheduleCast } from './post.ts'
import { type Cut, WayToDatabase } from './way-to-database.ts'
import { endWorkers, startWorker, type WorkerProcess } from './worker-process.ts'

// One worker goes through all of it. Nothing that it asks may be the moment at which it ends, or goes on without working.

const way = new WayToDatabase()
let worker: WorkerProcess

beforeAll(async () => {
  await unscheduleCast()
  worker = await startWorker({ DATABASE_URL: way.address })
})
beforeEach(() => office.forget())
afterAll(async () => {
  await endWorkers()
  closeMailConnections()
  await Promise.all([office.close(), way.close()])
})

/** What a worker asks when it begins, and when it has a mail to send. */
const beginning = [
  ['asks what its clock has missed', /known_crontabs/],
  ['shows that it lives', /pg_advisory_lock/],
  ['looks for jobs of others that have ended', /locked_by as worker/],
  ['names the jobs it can do', /insert into .*_private_tasks/],
  ['wants to hear of new jobs', /LISTEN "jobs:insert"/],
] as const
const sending = [
  ['takes a job', /get_job/],
  ['reads the delivery', /delivery-due/],
  ['marks the mail', /update "Delivery" set state = 'sending'/],
  ['lets it go', /^ ?commit/i],
  ['writes down the answer', /delivery-settled/],
  ['ends the job', /complete_job/],
] as const
const cuts: Cut[] = (['question', 'answer'] as const).flatMap((before) => [
  { before, of: 'all' },
  { before, of: 'one' },
])
const moments = [...beginning, ...sending].flatMap(([what, statement]) =>
  cuts.map((cut) => ({ what, statement, ...cut })),
)

/** Loses the way at the first such statement from now on, and has it again a moment later. Returns whether it has been lost. */
function cutAt(statement: RegExp, cut: Cut): () => boolean {
  let isCut = false
  way.cutAt = (_, said) => {
    if (isCut || !statement.test(said)) return null
    isCut = true
    pause(300).then(() => way.open())
    return cut
  }
  return () => isCut
}

async function loseAll() {
  way.shut()
  await pause(100)
  way.open()
}

test.each(someOf(moments, 1))(
  'a worker $what, and the $before is lost, of $of: it goes on, and a mail is sent once',
  async ({ what, statement, ...cut }) => {
    if (beginning.some(([one]) => one === what)) await loseAll()
    const isCut = cutAt(statement, cut)
    const id = await mailNora()
    await until(async () => isCut() && (await stateOf(id)).state === 'sent')
    expect([office.arrived, worker.process.exitCode]).toEqual([1, null])
  },
)

test('a mail whose server takes its time for an answer keeps no other waiting when the database is back, and is itself sent once', async () => {
  way.cutAt = () => null
  let answer = () => {}
  const answered = new Promise<void>((resolve) => (answer = resolve))
  office.whenTaken = () => (office.taken.length === 1 ? answered : undefined)
  const slow = await mailNora()
  await until(() => office.taken.length === 1)
  await loseAll()
  const next = await mailNora()
  await until(async () => (await stateOf(next)).state === 'sent')
  expect(await stateOf(slow)).toMatchObject({ state: 'sending', tries: 0 })
  answer()
  await until(async () => (await stateOf(slow)).state === 'sent')
  expect([office.arrived, worker.process.exitCode]).toEqual([2, null])
})
