import { z } from 'zod'
import { asField } from '../elsewhere/acting.ts'
import { chosen } from '../forms/form.ts'
import { onceField } from '../forms/once.ts'

/** The fields beside the files. */
export const uploadForm = z.strictObject({ phaseId: chosen })
export const fieldsOfUpload = [onceField, asField, ...Object.keys(uploadForm.shape)]
