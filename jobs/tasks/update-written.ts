import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { tellOfUpdate } from '../../domain/delivery/notices/followers.ts'

const shape = z.strictObject({ updateId: z.uuid() })

/** Tells the followers of a project of an update. */
export const updateWritten: Task = async (payload) => {
  const { updateId } = shape.parse(payload)
  await tellOfUpdate(updateId)
}
