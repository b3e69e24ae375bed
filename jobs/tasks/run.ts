import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { failRun, noteNotBegun } from '../../domain/reports/runs/fail.ts'
import { startRun } from '../../domain/reports/runs/start.ts'
import { errorWords } from '../error-words.ts'

const shape = z.strictObject({ runId: z.uuid() })

/** Starts a run of a schedule: a delivery for each of its recipients. A try that fails says
 *  why on the run; after the last one it has failed. */
export const run: Task = async (payload, { job }) => {
  const { runId } = shape.parse(payload)
  const isLast = job.attempts >= job.max_attempts
  await startRun(runId).catch(async (error: Error) => {
    if (isLast) return failRun(runId, errorWords(error))
    await noteNotBegun(runId, errorWords(error))
    throw error
  })
}
