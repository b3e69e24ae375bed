import { EventEmitter } from 'node:events'
import { Logger, parseCronItems, type Runner, run, type WorkerEvents } from 'graphile-worker'
import { pool } from '../prisma/client.ts'
import { type Life, showLife } from './alive.ts'
import { crontab } from './crontab.ts'
import { tick } from './tasks/tick.ts'
import { taskList } from './tasks.ts'

const concurrency = 8

/** Begins to work through the queue, first of all with what has become due meanwhile. Throws when the database is lost. */
export async function begin(): Promise<Runner> {
  const life = await showLife()
  const events: WorkerEvents = new EventEmitter()
  try {
    await tick().catch((error: Error) => console.error(`worker: ${error.message}`))
    const runner = await run({
      pgPool: pool,
      taskList,
      parsedCronItems: parseCronItems(crontab),
      noHandleSignals: true,
      logger,
      events,
      preset: { worker: { concurrentJobs: concurrency }, plugins: [plugin(life)] },
    })
    const stop = () => runner.stop().catch(() => {})
    // A worker that could not write down the end of a job gives up, and nobody takes its place.
    events.on('worker:fatalError', stop)
    life.lost.then(stop)
    runner.promise.finally(life.end).catch(() => {})
    return runner
  } catch (error) {
    life.end()
    throw error
  }
}

/** Every worker shows that it lives before it takes its first job. */
function plugin(life: Life) {
  const startWorker = (_: unknown, { worker }: { worker: { workerId: string } }) => life.of(worker.workerId)
  return { name: 'life', version: '1.0.0', worker: { hooks: { startWorker } } }
}

/** Says what went wrong, a line each; a lost connection is told by the pool itself. */
const logger = new Logger(() => (level, message) => {
  if (level !== 'error' && level !== 'warning') return
  if (!message.startsWith('PostgreSQL ')) console.error(`worker: ${message.split('\n', 1)[0]}`)
})
