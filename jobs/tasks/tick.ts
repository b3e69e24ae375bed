import { freeJobsOfTheDead } from '../alive.ts'

/** Every minute, and when a worker starts: what has become due, and what others left behind. */
export async function tick(): Promise<void> {
  await freeJobsOfTheDead()
}
