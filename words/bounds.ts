import { z } from 'zod'

/** The days that anything here may have, as YYYY-MM-DD: what the database, calendars and spreadsheets can all hold. */
export const firstDay = '1900-01-01'
export const lastDay = '2999-12-31'

/** A day of the calendar from outside, as YYYY-MM-DD. */
export const boundedDay = z.iso.date().refine((day) => day >= firstDay && day <= lastDay, 'out-of-range')

/** An instant from outside, as ISO text with its offset, and then as a Date. */
export const boundedInstant = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .refine((at) => at >= new Date(firstDay) && at < new Date('3000-01-01'), 'out-of-range')

/** A whole number from outside that an address or a form writes in digits, and in nothing else: no sign, exponent or hexadecimals. */
export function boundedNumber(from: number, to: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/, 'wrong')
    .transform(Number)
    .pipe(z.int().min(from).max(to))
}
