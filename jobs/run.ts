import { EventEmitter } from 'node:events'
import {
  type CronItem,
  Logger,
  parseCronItems,
  type Runner,
  run,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker'
import { share } from '../emails/smtp/pool.ts'
import { pool } from '../prisma/client.ts'
import { crontab } from './crontab.ts'
import { type Heartbeat, startHeartbeat } from './heartbeat.ts'
import { tick } from './tasks/tick.ts'
import { taskList, urgentTasks, waitingTasks } from './tasks.ts'

const concurrency = 8
/** Machines of others are mostly waited for; what is due later is looked for every few seconds. */
const others = { hands: 8, pollInterval: 5_000 }

/** The runners of one worker. `promise` settles when one of them has ended. */
export type RunningWorker = Pick<Runner, 'stop' | 'promise'>

/** Begins to work through the queue, first of all with what has become due meanwhile. Throws when the database is lost. */
export async function begin(): Promise<RunningWorker> {
  const life = await startHeartbeat()
  try {
    await tick().catch((error: Error) => console.error(`worker: ${error.message}`))
    // Bulk mails may take all hands of the first runner while a mail server hangs, never those of the second.
    const first = await runnerOf(life, taskList, concurrency, crontab)
    const second = await runnerOf(life, urgentTasks, share.kept, []).catch(async (error) => {
      await first.stop()
      throw error
    })
    const third = await runnerOf(life, waitingTasks, others.hands, [], others.pollInterval).catch(async (error) => {
      await Promise.allSettled([first.stop(), second.stop()])
      throw error
    })
    return together(life, [first, second, third])
  } catch (error) {
    life.end()
    throw error
  }
}

/** Several runners as one: they work and end together. */
function together(life: Heartbeat, runners: Runner[]): RunningWorker {
  let stopping: Promise<unknown> | undefined
  const stop = async () => {
    stopping ??= Promise.allSettled(runners.map((runner) => runner.stop()))
    await stopping
  }
  const ended = runners.map(({ promise }) => promise)
  for (const end of [...ended, life.lost]) end.then(stop, stop)
  const promise = Promise.all(ended).then(() => {})
  Promise.allSettled(ended).then(life.end)
  return { stop, promise }
}

async function runnerOf(
  life: Heartbeat,
  tasks: TaskList,
  concurrentJobs: number,
  cron: CronItem[],
  pollInterval = 2_000,
): Promise<Runner> {
  const events: WorkerEvents = new EventEmitter()
  const runner = await run({
    pgPool: pool,
    taskList: tasks,
    parsedCronItems: parseCronItems(cron),
    noHandleSignals: true,
    logger,
    events,
    preset: { worker: { concurrentJobs, pollInterval }, plugins: [plugin(life)] },
  })
  // A worker that could not write down the end of a job gives up, and nobody takes its place.
  events.on('worker:fatalError', () => runner.stop().catch(() => {}))
  return runner
}

/** Every worker shows that it lives before it takes its first job. */
function plugin(life: Heartbeat) {
  const startWorker = (_: unknown, { worker }: { worker: { workerId: string } }) => life.of(worker.workerId)
  return { name: 'life', version: '1.0.0', worker: { hooks: { startWorker } } }
}

/** Logs what went wrong, a line each; a lost connection is told by the pool itself. */
const logger = new Logger(() => (level, message) => {
  if (level !== 'error' && level !== 'warning') return
  if (!message.startsWith('PostgreSQL ')) console.error(`worker: ${message.split('\n', 1)[0]}`)
})
