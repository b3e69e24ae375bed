import { z } from 'zod'
import { asField } from '../acting.ts'
import { chosen } from '../form.ts'
import { onceField } from '../once.ts'

/** The fields beside the files. */
export const uploadForm = z.strictObject({ phaseId: chosen })
export const fieldsOfUpload = [onceField, asField, ...Object.keys(uploadForm.shape)]
