import { z } from 'zod'
import { firstDay, lastDay } from '../../words/bounds.ts'
import { line as oneLine, prose } from '../../words/line.ts'

/** One line of text, not empty. */
export const line = oneLine(200)
/** Text of any length that a person would write; may be empty. */
export const text = prose(10_000)
/** The id of a row this one leads to. */
export const reference = z.uuid('missing')
/** A day of the calendar. AdminJS hands over midnight in UTC, as Prisma takes it. */
export const day = z.date('wrong').min(new Date(firstDay), 'out-of-range').max(new Date(lastDay), 'out-of-range')
/** A moment. */
export const moment = day
/** A colour as #rrggbb. */
export const colour = z.string().regex(/^#[0-9a-f]{6}$/i)
export const yes = z.boolean()

/** A whole number in a range. */
export function whole(from: number, to: number) {
  return z.number('wrong').int('wrong').min(from, 'out-of-range').max(to, 'out-of-range')
}

/** A number with decimals, kept as text so that none of them is lost. */
export function decimal(digits: number, places: number) {
  return z.string().regex(new RegExp(`^\\d{1,${digits - places}}(\\.\\d{1,${places}})?$`), 'out-of-range')
}

/** May be left empty, which clears it. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === '' ? null : value), schema.nullable()).optional()
}
