import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { failRun, noteNotBegun } from '../../domain/reports/runs/fail.ts'
import { startRun } from '../../domain/reports/runs/start.ts'

const shape = z.strictObject({ runId: z.uuid() })

/** Starts a run of a schedule: a delivery for each of its recipients. A try that fails says
 *  why on the run; after the last one it has failed. */
export const run: Task = async (payload, { job }) => {
  const { runId } = shape.parse(payload)
  const isLast = job.attempts >= job.max_attempts
  await startRun(runId).catch(async (error: Error) => {
    if (isLast) return failRun(runId, reasonOf(error))
    await noteNotBegun(runId, reasonOf(error))
    throw error
  })
}

/** What went wrong stands in the last line, behind the query it happened in. */
function reasonOf({ message }: Error): string {
  return message.trim().split('\n').at(-1) ?? ''
}
