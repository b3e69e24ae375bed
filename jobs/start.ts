import { setTimeout as pause } from 'node:timers/promises'
import { closeMailConnections } from '../emails/deliver.ts'
import { pool } from '../prisma/client.ts'
import { begin, type RunningWorker } from './run.ts'

const betweenStarts = 2_000

/** So many beginnings at most have hands that are at their jobs still, as with a mail server that hangs. */
const mostEnding = 10

/**
 * Works through the queue until it is stopped. When the database is lost, it waits and begins again, beside what is at its job still. The function
 * returned stops it: jobs that run are finished, no new one is begun.
 */
export function startWorker(): () => Promise<void> {
  const stopped = new AbortController()
  const running = new Set<RunningWorker>()
  const working = keepWorking()
  return async () => {
    stopped.abort()
    await Promise.all([...running].map((worker) => worker.stop()))
    await working
    closeMailConnections()
    await pool.end()
  }

  async function keepWorking() {
    while (!stopped.signal.aborted) {
      await goOn().catch(tell)
      await pause(betweenStarts, undefined, { signal: stopped.signal }).catch(() => {})
      if (running.size > mostEnding) await Promise.race([...running].map(({ ended }) => ended))
    }
    await Promise.all([...running].map(({ ended }) => ended))
  }

  /** Begins, and returns when that has come to an end, but for the jobs that it finishes. */
  async function goOn() {
    const worker = await begin([...running].flatMap((one) => one.atWork()))
    running.add(worker)
    worker.ended.then(() => running.delete(worker))
    if (stopped.signal.aborted) worker.stop()
    else toldLast = ''
    const why = await worker.ending
    if (why) throw why
  }
}

let toldLast = ''

/** The same line is not written again and again while the worker waits for its database. */
function tell(error: unknown) {
  const line = `worker: ${error instanceof Error ? error.message : error}`
  if (line !== toldLast) console.error(line)
  toldLast = line
}
