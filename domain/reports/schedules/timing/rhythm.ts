import { z } from 'zod'

const at = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const weekday = z.int().min(1).max(7)
const dayOfMonth = z.union([z.int().min(1).max(31), z.literal('last')])

/** How often, as one says it: times are HH:MM, weekdays count from Monday, 1; a quarter's day is one of its first month. On a day that a
 *  month has not it is its last one. */
export const rhythmSchema = z.discriminatedUnion('every', [
  z.strictObject({ every: z.literal('day'), at }),
  z.strictObject({ every: z.literal('working-day'), at }),
  z.strictObject({ every: z.literal('week'), on: z.array(weekday).min(1), at }),
  z.strictObject({ every: z.literal('month'), on: dayOfMonth, at }),
  z.strictObject({
    every: z.literal('weekday-of-month'),
    on: weekday,
    nth: z.union([z.int().min(1).max(4), z.literal('last')]),
    at,
  }),
  z.strictObject({ every: z.literal('quarter'), on: dayOfMonth, at }),
  z.strictObject({ every: z.literal('year'), month: z.int().min(1).max(12), on: dayOfMonth, at }),
  z.strictObject({ every: z.literal('pattern'), pattern: z.string() }),
])
export type Rhythm = z.infer<typeof rhythmSchema>

/** A rhythm as it is kept: a pattern (minute, hour, day, month, weekday), whether it is due on the last day of a month that has not its day,
 *  and whether it is not due on holidays. */
export type KeptRhythm = { pattern: string; lastWhereMissing: boolean; workingDays: boolean }

const quarters = '1,4,7,10'

/** A rhythm as it is kept. */
export function keptRhythm(rhythm: Rhythm): KeptRhythm {
  const on = 'on' in rhythm ? rhythm.on : null
  const day = rhythm.every !== 'weekday-of-month' && typeof on === 'number' ? on : 0
  return {
    pattern: patternOf(rhythm),
    lastWhereMissing: day > 28,
    workingDays: rhythm.every === 'working-day',
  }
}

/** The pattern of a rhythm. */
function patternOf(rhythm: Rhythm): string {
  if (rhythm.every === 'pattern') return rhythm.pattern
  const [hour, minute] = rhythm.at.split(':').map(Number)
  const time = `${minute} ${hour}`
  switch (rhythm.every) {
    case 'day':
      return `${time} * * *`
    case 'working-day':
      return `${time} * * 1-5`
    case 'week':
      return `${time} * * ${[...rhythm.on].sort().join(',')}`
    case 'month':
      return `${time} ${written(rhythm.on)} * *`
    case 'quarter':
      return `${time} ${written(rhythm.on)} ${quarters} *`
    case 'year':
      return `${time} ${written(rhythm.on)} ${rhythm.month} *`
    case 'weekday-of-month':
      return `${time} * * ${rhythm.on}#${written(rhythm.nth)}`
  }
}

const written = (which: number | 'last') => (which === 'last' ? 'L' : which)
const read = (which: string) => (which === 'L' ? 'last' : Number(which))

/** The rhythm that is kept so: the plainest there is, or the pattern itself. */
export function rhythmOf({ pattern, workingDays }: KeptRhythm): Rhythm {
  const [minute = '', hour = '', day = '', month = '', weekdays = ''] = pattern.trim().split(/\s+/)
  const asPattern: Rhythm = { every: 'pattern', pattern }
  if (!/^\d+$/.test(minute) || !/^\d+$/.test(hour)) return asPattern
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
  const parts = month === '*' ? partsOf(day, weekdays, workingDays) : weekdays === '*' && partsOfMonth(day, month)
  const { data } = rhythmSchema.safeParse({ ...parts, at: time })
  return data ?? asPattern
}

const partsOfMonth = (day: string, month: string) =>
  month === quarters ? { every: 'quarter', on: read(day) } : { every: 'year', month: Number(month), on: read(day) }

function partsOf(day: string, weekdays: string, workingDays: boolean): object | false {
  if (day === '*' && weekdays === '*') return { every: 'day' }
  if (workingDays) return day === '*' && weekdays === '1-5' && { every: 'working-day' }
  if (day !== '*') return weekdays === '*' && { every: 'month', on: read(day) }
  const [on = '', nth] = weekdays.split('#')
  if (nth) return { every: 'weekday-of-month', on: fromMonday(on), nth: read(nth) }
  return { every: 'week', on: on.split(',').map(fromMonday) }
}

const fromMonday = (weekday: string) => Number(weekday) || (weekday === '0' ? 7 : Number.NaN)
