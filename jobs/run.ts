import { EventEmitter } from 'node:events'
import {
  type CronItem,
  Logger,
  parseCronItems,
  type Runner,
  run,
  type TaskList,
  type Worker,
  type WorkerEvents,
} from 'graphile-worker'
import { share } from '../emails/smtp/pool.ts'
import { crontab } from './crontab.ts'
import { type Heartbeat, startHeartbeat, unlockJobsOfEndedWorkers } from './heartbeat.ts'
import { queuePool } from './queue-pool.ts'
import { tick } from './tasks/tick.ts'
import { taskList, urgentTasks, waitingTasks } from './tasks.ts'

const concurrency = 8
/** Machines of others are mostly waited for; what is due later is looked for every few seconds. */
const others = { concurrentJobs: 8, pollInterval: 5_000 }

/** The runners of one worker. */
export type RunningWorker = {
  /** Finishes the jobs that run, and takes no other. */
  stop(): Promise<void>
  /** When it has begun to end: what made it, null when it was told to. */
  ending: Promise<unknown>
  /** When it is at nothing any more. */
  ended: Promise<void>
  /** Its hands that are at a job. */
  atWork(): Worker[]
}

/**
 * Begins to work through the queue, first of all with what has become due meanwhile. `atWork` are hands of earlier ones that finish what they are
 * at: their jobs are left to them. Throws when the database is lost.
 */
export async function begin(atWork: Worker[] = []): Promise<RunningWorker> {
  const life = await startHeartbeat(atWork)
  const doubt = new AbortController()
  const runners: Runner[] = []
  try {
    // Before all else, and not in vain: what was lost in the middle of a job would wait for the next minute.
    await unlockJobsOfEndedWorkers()
    await tick().catch((error: Error) => console.error(`worker: ${error.message}`))
    // Bulk mails may take all hands of the first runner while a mail server hangs, never those of the second.
    runners.push(await runnerOf(life, doubt, taskList, { concurrentJobs: concurrency, cron: crontab }))
    runners.push(await runnerOf(life, doubt, urgentTasks, { concurrentJobs: share.kept }))
    runners.push(await runnerOf(life, doubt, waitingTasks, others))
  } catch (error) {
    doubt.abort(error)
  }
  return together(life, doubt, runners)
}

/** Several runners as one: they work and end together, at the first doubt whether one of them goes on as it should. */
function together(life: Heartbeat, doubt: AbortController, runners: Runner[]): RunningWorker {
  let stopping: Promise<unknown> | undefined
  const stopAll = () => (stopping ??= Promise.allSettled(runners.map((runner) => runner.stop())))
  const ending = new Promise<unknown>((resolve) => {
    const end = () => {
      resolve(doubt.signal.reason)
      stopAll()
    }
    if (doubt.signal.aborted) end()
    else doubt.signal.addEventListener('abort', end)
  })
  const end = (why: unknown = null) => doubt.abort(why)
  const ends = runners.map(({ promise }) => promise)
  for (const one of [...ends, life.lost]) one.then(() => end(), end)
  return {
    stop: async () => {
      end()
      await stopAll()
    },
    ending,
    ended: Promise.allSettled(ends).then(life.end),
    atWork: life.atWork,
  }
}

type Hands = { concurrentJobs: number; cron?: CronItem[]; pollInterval?: number }

async function runnerOf(
  life: Heartbeat,
  doubt: AbortController,
  taskList: TaskList,
  { cron = [], concurrentJobs, pollInterval = 2_000 }: Hands,
): Promise<Runner> {
  const events: WorkerEvents = new EventEmitter()
  const inDoubt = (error: unknown) => doubt.abort(error)
  let hasAsked = false
  events.on('worker:getJob:empty', () => (hasAsked = true))
  events.on('job:start', () => (hasAsked = true))
  // A hand that could not write down the end of a job gives up, and none takes its place. One that has lost the answer may have been given a job
  // that it does not know of; and a runner whose first question failed never asks it again.
  events.on('worker:fatalError', ({ error }) => inDoubt(error))
  events.on('worker:getJob:error', ({ error }) => {
    if (!hasAsked || !isUnasked(error)) inDoubt(error)
  })
  const runner = await run({
    pgPool: queuePool(inDoubt),
    taskList,
    parsedCronItems: parseCronItems(cron),
    noHandleSignals: true,
    logger,
    events,
    preset: { worker: { concurrentJobs, pollInterval }, plugins: [plugin(life)] },
  })
  // It may end while the others begin.
  runner.promise.catch(inDoubt)
  return runner
}

/** Nobody was asked where no connection was to be had: the pool says so without a code. */
const isUnasked = (error: unknown) => error instanceof Error && /timeout/.test(error.message) && !('code' in error)

/** Every worker shows that it lives before it takes its first job. */
function plugin(life: Heartbeat) {
  const startWorker = (_: unknown, { worker }: { worker: Worker }) => life.of(worker)
  return { name: 'life', version: '1.0.0', worker: { hooks: { startWorker } } }
}

/** Logs what went wrong, a line each; a lost connection is told by the pool itself. */
const logger = new Logger(() => (level, message) => {
  if (level !== 'error' && level !== 'warning') return
  if (!message.startsWith('PostgreSQL ')) console.error(`worker: ${message.split('\n', 1)[0]}`)
})
