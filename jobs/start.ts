import { setTimeout as pause } from 'node:timers/promises'
import { closeMailConnections } from '../emails/deliver.ts'
import { pool } from '../prisma/client.ts'
import { begin, type RunningWorker } from './run.ts'

const betweenStarts = 2_000

/**
 * Works through the queue until it is stopped. When the database is lost, it waits and begins again. The function
 * returned stops it: jobs that run are finished, no new one is begun.
 */
export function startWorker(): () => Promise<void> {
  const stopped = new AbortController()
  let runner: RunningWorker | undefined
  const working = keepWorking()
  return async () => {
    stopped.abort()
    await runner?.stop().catch(tell)
    await working
    closeMailConnections()
    await pool.end()
  }

  async function keepWorking() {
    while (!stopped.signal.aborted) {
      try {
        runner = await begin()
        toldLast = ''
        if (stopped.signal.aborted) await runner.stop()
        await runner.promise
      } catch (error) {
        tell(error)
      }
      await pause(betweenStarts, undefined, { signal: stopped.signal }).catch(() => {})
    }
  }
}

let toldLast = ''

/** The same line is not written again and again while the worker waits for its database. */
function tell(error: unknown) {
  const line = `worker: ${error instanceof Error ? error.message : error}`
  if (line !== toldLast) console.error(line)
  toldLast = line
}
