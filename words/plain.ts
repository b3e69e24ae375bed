import { z } from 'zod'
import type { Locale } from './catalogue.ts'

// Every plain value that comes from outside is read here, and nothing is guessed: what is not exactly a value is refused, by a
// problem of its own and, where there is a range, with that.

/** The first and the last day that anything here can have. */
export const days = { from: '1900-01-01', to: '2999-12-31' }

/** A day that the calendar has, as YYYY-MM-DD. Refused: `no-day`, `day-out-of-range`. */
export const plainDay = z.iso.date('no-day').superRefine((day, context) => {
  if (day < days.from || day > days.to) context.addIssue(outside('day-out-of-range', days))
})

/** A moment as ISO 8601 with a zone, as Date. Refused: `no-moment`, `day-out-of-range`. */
export const plainMoment = z.iso
  .datetime({ offset: true, error: 'no-moment' })
  .transform((text) => new Date(text))
  .superRefine((moment, context) => {
    const day = Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, 10)
    if (day < days.from || day > days.to) context.addIssue(outside('day-out-of-range', days))
  })

/** Yes or no: true or false, also as words. Refused: `yes-or-no`. */
export const plainYes = z.union(
  [z.boolean(), z.literal(['true', 'false']).transform((word) => word === 'true')],
  'yes-or-no',
)

/** A whole number in a range, also as digits. Refused: `no-whole-number`, `number-out-of-range`. */
export function plainWhole(from: number, to: number) {
  const digits = z
    .string('no-whole-number')
    .regex(/^-?\d{1,15}$/, 'no-whole-number')
    .transform(Number)
  return z.union([z.int(), digits], 'no-whole-number').superRefine((number, context) => {
    if (number < from || number > to) context.addIssue(outside('number-out-of-range', { from, to }))
  })
}

/** A number from 0 with at most so many digits in all and so many places, as text, so that none of it is lost. Refused: `no-number`,
 *  `too-many-places`, `number-out-of-range`. */
export function plainDecimal(digits: number, places: number) {
  const to = 10 ** (digits - places) - 10 ** -places
  return z
    .string('no-number')
    .regex(/^-?\d{1,40}(\.\d{1,40})?$/, 'no-number')
    .superRefine((text, context) => {
      if (Number(text) < 0 || Number(text) > to) context.addIssue(outside('number-out-of-range', { from: 0, to }))
      else if ((text.split('.')[1] ?? '').length > places) context.addIssue(outside('too-many-places', { places }))
    })
}

const notations = {
  en: { grouped: /^-?\d{1,3}(,\d{3})+(\.\d+)?$/, plain: /^-?\d+(\.\d+)?$/, group: ',', point: '.' },
  de: { grouped: /^-?\d{1,3}(\.\d{3})+(,\d+)?$/, plain: /^-?\d+(,\d+)?$/, group: '.', point: ',' },
} satisfies Record<Locale, unknown>

/** A number as somebody of a language writes it, with a point for its decimals and nothing between its thousands; what is none is
 *  handed back as it is. A point stands for decimals in every language, unless it can be taken for one between thousands. */
export function numberIn(text: string, locale: Locale): string {
  const { grouped, plain, group, point } = notations[locale]
  const given = text.trim()
  if (grouped.test(given)) return given.replaceAll(group, '').replace(point, '.')
  return plain.test(given) ? given.replace(point, '.') : given
}

/** A range with the problem it goes with: the values of its text. */
function outside(message: string, params: Record<string, string | number>) {
  return { code: 'custom' as const, message, params }
}
