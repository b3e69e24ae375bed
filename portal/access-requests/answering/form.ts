import { z } from 'zod'
import { plainDay } from '../../../words/plain.ts'

/** What is given: at which level, until the end of which day; emptied, as long as such shares last. */
export const givingForm = z.strictObject({
  levelId: z.uuid('missing'),
  until: z.preprocess((value) => (value === '' ? null : value), plainDay.nullable().optional()),
})
