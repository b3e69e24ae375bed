import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { performStep } from '../../domain/imports/perform.ts'

const shape = z.strictObject({
  importId: z.uuid(),
  step: z.enum(['check', 'run', 'undo']),
  membershipId: z.uuid(),
})

/** Does a step of an import. What ended with a worker is told as interrupted by the next one, which does not begin it again. */
export const importFile: Task = async (payload, { job }) => {
  await performStep(shape.parse(payload), job.attempts > 1)
}
