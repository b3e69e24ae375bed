import { setTimeout as pause } from 'node:timers/promises'
import type { Runner } from 'graphile-worker'
import { hangUp } from '../emails/deliver.ts'
import { pool } from '../prisma/client.ts'
import { begin } from './run.ts'

const betweenStarts = 2_000

/**
 * Works through the queue until it is stopped. When the database is lost, it waits and begins again. The function
 * returned stops it: jobs that run are finished, no new one is begun.
 */
export function startWorker(): () => Promise<void> {
  const stopped = new AbortController()
  let runner: Runner | undefined
  const working = keepWorking()
  return async () => {
    stopped.abort()
    await runner?.stop().catch(tell)
    await working
    hangUp()
    await pool.end()
  }

  async function keepWorking() {
    while (!stopped.signal.aborted) {
      try {
        runner = await begin()
        if (stopped.signal.aborted) await runner.stop()
        await runner.promise
      } catch (error) {
        tell(error)
      }
      await pause(betweenStarts, undefined, { signal: stopped.signal }).catch(() => {})
    }
  }
}

function tell(error: unknown) {
  console.error(`worker: ${error instanceof Error ? error.message : error}`)
}
