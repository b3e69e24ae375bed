import { z } from 'zod'
import { chosen } from '../form.ts'

/** The fields beside the files. */
export const uploadForm = z.strictObject({ phaseId: chosen })
export const fieldsOfUpload = Object.keys(uploadForm.shape)
