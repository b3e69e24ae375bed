import { z } from 'zod'
import { webhookAsked } from '../../../domain/hooks/asked.ts'
import { plainDay, plainMoment } from '../../../words/plain.ts'
import { secretOrNone, ticked } from '../../forms/form.ts'

/** What a webhook is made of, and the password. */
export const webhookForm = webhookAsked.extend({
  topics: ticked(webhookAsked.shape.topics),
  current: secretOrNone,
})

const fromDay = plainDay.transform((day) => new Date(Date.parse(day) - 14 * 60 * 60 * 1000))

/** What is sent again: one message, or all since a moment; since a day from where it begins first on earth. */
export const replayForm = z.union(
  [
    z.strictObject({ messageId: z.uuid(), since: z.undefined().optional() }),
    z.strictObject({ since: z.union([plainMoment, fromDay], 'day-wrong'), messageId: z.undefined().optional() }),
  ],
  'since-wrong',
)
