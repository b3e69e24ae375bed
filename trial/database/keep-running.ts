import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import type { DatabasePlace } from './place.ts'
import { startPostmaster, stopPostmaster } from './postmaster.ts'

const betweenTries = 500

/** Starts PostgreSQL, and again whenever it ends, until the returned function stops it. Throws if it never starts. */
export async function keepRunning(place: DatabasePlace, url: string, durable: boolean): Promise<() => Promise<void>> {
  let stopping = false
  let postmaster: ChildProcess
  await begin()
  return stop

  async function begin() {
    postmaster = await startPostmaster(place, url, durable)
    postmaster.once('exit', revive)
  }

  async function revive() {
    if (!stopping) console.error('The database ended and is started again')
    while (!stopping) {
      try {
        return await begin()
      } catch (error) {
        console.error(`database: ${(error as Error).message}`)
        await pause(betweenTries)
      }
    }
  }

  async function stop() {
    stopping = true
    await stopPostmaster(postmaster)
  }
}
