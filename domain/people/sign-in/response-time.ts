import { setTimeout as pause } from 'node:timers/promises'

const beat = 250

/** Does the work and answers on the next beat of a quarter of a second: the time taken does not tell what was found. */
export async function padResponseTime<T>(work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  try {
    return await work()
  } finally {
    await pause(beat - ((performance.now() - began) % beat))
  }
}
