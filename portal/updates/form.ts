import { z } from 'zod'
import { hasText } from '../../words/line.ts'
import { plainMoment } from '../../words/plain.ts'
import { chosen } from '../forms/form.ts'

export const updateForm = z.strictObject({ body: z.string(), phaseId: chosen })
/** The same from the page of all projects, where whatever is missing is told at once. */
export const anywhereForm = z.strictObject({
  body: z.string().refine(hasText, 'blank'),
  projectId: z.uuid('choose-project'),
})
export const commentForm = z.strictObject({ body: z.string() })
/** Up to when everything has been read, as an ISO instant. */
export const visitForm = z.strictObject({ upTo: plainMoment })
