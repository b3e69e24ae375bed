import { z } from 'zod'
import { line as oneLine, prose } from '../../words/line.ts'
import { plainDay, plainDecimal, plainMoment, plainWhole, plainYes } from '../../words/plain.ts'

/** One line of text, not empty. */
export const line = oneLine(200)
/** Text of any length that a person would write; may be empty. */
export const text = prose(10_000)
/** The id of a row this one leads to. */
export const reference = z.uuid('missing')
/** A day of the calendar, as Prisma takes it: midnight in UTC. */
export const day = plainDay.transform((value) => new Date(value))
/** A moment. */
export const moment = plainMoment
/** A colour as #rrggbb. */
export const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'no-colour')
export const yes = plainYes
/** A whole number in a range. */
export const whole = plainWhole
/** A number with decimals, kept as text so that none of them is lost. */
export const decimal = plainDecimal

/** May be left empty, which clears it. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === '' ? null : value), schema.nullable()).optional()
}
