import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { failRun } from '../../domain/reports/runs/fail.ts'
import { startRun } from '../../domain/reports/runs/start.ts'

const shape = z.strictObject({ runId: z.uuid() })

/** Starts a run of a schedule: a delivery for each of its recipients. After the last try it has failed, and says why. */
export const run: Task = async (payload, { job }) => {
  const { runId } = shape.parse(payload)
  const isLast = job.attempts >= job.max_attempts
  await startRun(runId).catch((error: Error) => {
    if (!isLast) throw error
    return failRun(runId, reasonOf(error))
  })
}

/** What went wrong stands in the last line, behind the query it happened in. */
function reasonOf({ message }: Error): string {
  return message.trim().split('\n').at(-1) ?? ''
}
