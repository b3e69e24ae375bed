import { z } from 'zod'
import { choices } from '../../domain/people/change.ts'
import { secret, secretOrNone } from '../forms/form.ts'
import { returnAddress } from '../session/form.ts'

/** A form sends an empty string where a program sends null. */
const emptied = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? null : value), schema).optional()

export const choicesForm = choices.extend({
  locale: emptied(choices.shape.locale),
  timeZone: emptied(choices.shape.timeZone),
  mailsUpdates: z.boolean().or(z.stringbool()).optional(),
})
/** A new password; the current one is asked for where there is one of one's own. */
export const passwordForm = z.strictObject({ current: secret, password: secret })
export const firstPasswordForm = passwordForm.partial({ current: true })
/** The current password, where there is one of one's own. */
export const endingForm = z.strictObject({ current: secretOrNone })
export const membershipForm = z.strictObject({ membershipId: z.uuid(), to: returnAddress })
