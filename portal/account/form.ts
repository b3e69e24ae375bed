import { z } from 'zod'
import { choices } from '../../domain/people/change.ts'

/** A form sends an empty string where a program sends null. */
const emptied = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? null : value), schema).optional()

export const choicesForm = choices.extend({
  locale: emptied(choices.shape.locale),
  timeZone: emptied(choices.shape.timeZone),
  mailsUpdates: z.boolean().or(z.stringbool()).optional(),
})
export const savedQuery = z.strictObject({ saved: z.enum(['choices', 'password']).optional() })
export const passwordForm = z.strictObject({
  current: z.string().max(1000).optional(),
  password: z.string().min(1).max(1000),
})
export const membershipForm = z.strictObject({ membershipId: z.uuid() })
