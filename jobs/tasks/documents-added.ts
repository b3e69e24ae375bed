import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { tellOfDocuments } from '../../domain/delivery/notices/documents.ts'

const shape = z.strictObject({ uploadId: z.uuid() })

/** Tells of documents that were added together. */
export const documentsAdded: Task = async (payload) => {
  const { uploadId } = shape.parse(payload)
  await tellOfDocuments(uploadId)
}
