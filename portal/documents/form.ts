import { z } from 'zod'
import { pageQuery } from '../projects/form.ts'

/** A page of a project's documents; `added` is how many its reader has just added. */
export const documentsQuery = pageQuery.extend({ added: z.coerce.number().int().min(1).max(100).optional() })

/** The fields beside the files; a select without a choice sends an empty text. */
export const uploadForm = z.strictObject({
  phaseId: z.preprocess((value) => (value === '' ? undefined : value), z.uuid().optional()),
})
export const fieldsOfUpload = Object.keys(uploadForm.shape)
