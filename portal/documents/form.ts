import { z } from 'zod'
import { documentRenaming } from '../../domain/documents/rename.ts'
import { asField } from '../elsewhere/acting.ts'
import { chosen } from '../forms/form.ts'
import { onceField } from '../forms/once.ts'

/** The fields beside the files. */
export const uploadForm = z.strictObject({ phaseId: chosen })
export const fieldsOfUpload = [onceField, asField, ...Object.keys(uploadForm.shape)]

/** Another name. `version`: of what the form was shown with, which is `shown`, as JSON; without one it counts whatever the name is by now. */
export const renameForm = documentRenaming.extend({
  version: z.string().max(30).optional(),
  shown: z.string().max(1000).optional(),
})
