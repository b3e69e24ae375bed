import { z } from 'zod'
import { lineOrNothing } from '../../words/line.ts'
import { plainDay } from '../../words/plain.ts'
import { chosen } from '../forms/form.ts'

/** What the form of a new share is asked for: of which phase, and words in the names of those to choose from. */
export const newShareQuery = z.strictObject({ phaseId: z.uuid().optional(), q: lineOrNothing(200).optional() })
export type NewShareAsked = z.output<typeof newShareQuery>

const emptied = <Schema extends z.ZodType, Empty>(schema: Schema, empty: Empty) =>
  z.preprocess((value) => (value === '' ? empty : value), schema)

/** A new share. What is left empty is as usual; of a share that is there already it stays. */
export const newShareForm = z.strictObject({
  with: z
    .string('missing')
    .regex(/^(organisation|team|group|membership):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'missing'),
  phaseId: chosen,
  levelId: emptied(z.uuid().optional(), undefined),
  until: emptied(plainDay.optional(), undefined),
})

/** Level and end of a share: what is emptied is none, what is absent stays. */
export const shareForm = z.strictObject({
  levelId: emptied(z.uuid().nullable().optional(), null),
  until: emptied(plainDay.nullable().optional(), null),
})
