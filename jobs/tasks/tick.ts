import { dispatchDue } from '../../domain/reports/schedules/dispatch.ts'
import { unlockJobsOfEndedWorkers } from '../heartbeat.ts'

/** Every minute, and when a worker starts: what others left behind, and what has become due. */
export async function tick(): Promise<void> {
  await unlockJobsOfEndedWorkers()
  await dispatchDue()
}
