import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { tellOfComment } from '../../domain/delivery/notices/followers.ts'

const shape = z.strictObject({ commentId: z.uuid() })

/** Tells the followers of a project of a comment. */
export const commentWritten: Task = async (payload) => {
  const { commentId } = shape.parse(payload)
  await tellOfComment(commentId)
}
