import { setTimeout as pause } from 'node:timers/promises'

const longest = 5_000
const attempts = 100

/** Repeats something until it succeeds, for about eight minutes; then throws its error. */
export async function retryForMinutes<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === attempts) throw error
      await pause(Math.min(50 * 2 ** attempt, longest))
    }
  }
}
