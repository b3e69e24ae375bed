import { z } from 'zod'
import { chosen, pageQuery } from '../form.ts'

/** A page of a project's documents; `added` is how many its reader has just added. */
export const documentsQuery = pageQuery.extend({ added: z.coerce.number().int().min(1).max(100).optional() })

/** The fields beside the files. */
export const uploadForm = z.strictObject({ phaseId: chosen })
export const fieldsOfUpload = Object.keys(uploadForm.shape)
