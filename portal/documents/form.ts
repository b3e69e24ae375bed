import { z } from 'zod'

/** The fields beside the files; a select without a choice sends an empty text. */
export const uploadForm = z.strictObject({
  phaseId: z.preprocess((value) => (value === '' ? undefined : value), z.uuid().optional()),
})
export const fieldsOfUpload = Object.keys(uploadForm.shape)
