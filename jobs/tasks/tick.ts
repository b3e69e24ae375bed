import { dispatchDue } from '../../domain/reports/schedules/dispatch.ts'
import { takeUpStranded } from '../../domain/stranded/take-up.ts'
import { unlockJobsOfEndedWorkers } from '../heartbeat.ts'

/** Every minute, and when a worker starts: what others left behind, and what has become due. What goes wrong with one of these keeps none
 *  of the others back. */
export async function tick(): Promise<void> {
  const wrong: unknown[] = []
  for (const step of [unlockJobsOfEndedWorkers, dispatchDue, takeUpStranded]) {
    await step().catch((error: unknown) => wrong.push(error))
  }
  if (wrong.length > 0) throw wrong[0]
}
