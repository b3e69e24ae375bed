import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { startRun } from '../../domain/reports/runs/start.ts'

const shape = z.strictObject({ runId: z.uuid() })

/** Starts a run of a schedule: a delivery for each of its recipients. */
export const run: Task = async (payload) => {
  const { runId } = shape.parse(payload)
  await startRun(runId)
}
