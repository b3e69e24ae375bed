import { z } from 'zod'
import type { Member } from '../../../../domain/access/actor/actor.ts'
import { given } from '../../../../domain/given.ts'
import type { Rhythm } from '../../../../domain/reports/schedules/timing/rhythm.ts'
import type { Choice } from '../../choices.ts'
import { fieldsFor } from '../../fields.ts'
import type { FieldView } from '../../form-view.ts'

const everies = [
  ...(['day', 'working-day', 'week', 'month', 'weekday-of-month'] as const),
  ...(['quarter', 'year', 'pattern'] as const),
] as const
const months = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const
const weekdays = ['1', '2', '3', '4', '5', '6', '7']
const nths = ['1', '2', '3', '4', 'last'] as const
const timed = everies.filter((every) => every !== 'pattern')
const onDays = ['month', 'quarter', 'year']

/** How often and when, as it is filled in; which of the fields count depends on the first. */
export const timing = z.strictObject({
  every: z.enum(everies),
  days: z.array(z.enum(weekdays)).optional(),
  month: z.enum(months).optional(),
  monthDay: z.string().max(4).optional(),
  nth: z.enum(nths).optional(),
  weekday: z.enum(weekdays).optional(),
  at: z.string().max(8).optional(),
  pattern: z.string().max(200).optional(),
})
export type Timing = z.output<typeof timing>

/** The rhythm that was filled in, as far as it goes; what is missing is found where it is kept. */
export function rhythmFrom({
  every,
  days = [],
  month,
  monthDay = '',
  nth,
  weekday,
  at = '',
  pattern = '',
}: Timing): Rhythm {
  const on = monthDay === 'last' ? monthDay : Number(monthDay)
  if (every === 'pattern') return { every, pattern }
  if (every === 'week') return { every, on: days.map(Number), at }
  if (every === 'month' || every === 'quarter') return { every, on, at }
  if (every === 'year') return { every, month: Number(month), on, at }
  if (every === 'day' || every === 'working-day') return { every, at }
  return { every, on: Number(weekday), nth: nth === 'last' ? nth : Number(nth), at }
}

/** How often and when, where only a part of it was filled in: the rest is as it is, unless it is to be due in another way. */
export function timingAfter(rhythm: Rhythm, filled: Partial<Timing>): Timing {
  const { every = rhythm.every, ...rest } = filled
  return every === rhythm.every ? { ...filledWith(rhythm), ...given(rest), every } : { ...rest, every }
}

const on: Partial<Record<Timing['every'], string>> = {
  ...{ week: 'days', 'weekday-of-month': 'weekday' },
  ...{ month: 'monthDay', quarter: 'monthDay', year: 'monthDay' },
}

/** The field in which a part of a rhythm was filled in. */
export function timingField(every: Timing['every'], path: string): string {
  if (path.startsWith('rhythm.on')) return on[every] ?? path
  return path.replace(/^rhythm\./, '')
}

/** The fields that ask how often and when, filled with a rhythm. */
export function timingFields(actor: Member, rhythm: Rhythm): FieldView[] {
  const { say, field, choice } = fieldsFor(actor)
  const when = (...is: string[]) => ({ when: { field: 'every', is } })
  const required = true
  const often = everies.map((value) => ({ value, label: say(`every-${value}`) }))
  const nth = nths.map((value) => ({ value, label: say(`nth-${value}`) }))
  const filled = filledWith(rhythm)
  return [
    choice('every', often, { required, value: rhythm.every }),
    field('checks', 'days', { choices: weekdayNames(actor), value: filled.days, ...when('week') }),
    choice('month', monthNames(actor), { required, value: filled.month, ...when('year') }),
    choice('monthDay', monthDays(say('monthDay-last')), { required, value: filled.monthDay, ...when(...onDays) }),
    choice('nth', nth, { required, value: filled.nth, ...when('weekday-of-month') }),
    choice('weekday', weekdayNames(actor), { required, value: filled.weekday, ...when('weekday-of-month') }),
    field('time', 'at', { required, value: filled.at, ...when(...timed) }),
    field('text', 'pattern', { required, value: filled.pattern, ...when('pattern') }),
  ]
}

function filledWith(rhythm: Rhythm): Omit<Required<Timing>, 'every'> {
  const nth: (typeof nths)[number] = '1'
  const month: (typeof months)[number] = '1'
  const usual = { days: ['1'], month, monthDay: '1', nth, weekday: '1', at: '07:00', pattern: '0 7 * * 1-5' }
  if (rhythm.every === 'pattern') return { ...usual, pattern: rhythm.pattern }
  const { at } = rhythm
  if (rhythm.every === 'week') return { ...usual, at, days: rhythm.on.map(String) }
  if (rhythm.every === 'month' || rhythm.every === 'quarter') return { ...usual, at, monthDay: String(rhythm.on) }
  if (rhythm.every === 'year')
    return { ...usual, at, month: months[rhythm.month - 1] ?? month, monthDay: String(rhythm.on) }
  if (rhythm.every === 'day' || rhythm.every === 'working-day') return { ...usual, at }
  return { ...usual, at, nth: nths.find((one) => one === String(rhythm.nth)) ?? nth, weekday: String(rhythm.on) }
}

/** 1 January 2024 was a Monday. */
function weekdayNames({ locale }: Member): Choice[] {
  const named = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  return weekdays.map((value) => ({ value, label: named.format(Date.UTC(2024, 0, Number(value))) }))
}

function monthNames({ locale }: Member): Choice[] {
  const named = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  return months.map((value) => ({ value, label: named.format(Date.UTC(2024, Number(value) - 1)) }))
}

function monthDays(last: string): Choice[] {
  const days = Array.from({ length: 31 }, (_, index) => String(index + 1))
  return [...days.map((value) => ({ value, label: value })), { value: 'last', label: last }]
}
