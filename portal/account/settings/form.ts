import { z } from 'zod'
import { accountSettings } from '../../../domain/account/settings/settings.ts'

/** A form sends an empty text where a program sends null. */
const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? null : value), schema).optional()

const { shape } = accountSettings

/** The settings of an organisation; with `show`, only to see how the accent reads. `version`: of what the form was shown with, which
 *  is `shown`, as JSON. */
export const settingsForm = accountSettings.partial().extend({
  version: z.string().length(22),
  shown: z.string().max(5000).optional(),
  inviteProfile: orNothing(shape.inviteProfile),
  inviteLocale: orNothing(shape.inviteLocale),
  findable: z.boolean().or(z.stringbool()).optional(),
  show: z.literal('accent').optional(),
})
