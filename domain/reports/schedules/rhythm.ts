import { z } from 'zod'

const at = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const weekday = z.int().min(1).max(7)

/** How often, as one says it: times are HH:MM, weekdays count from Monday, 1. Days that not every month has are not offered:
 *  a schedule for the 31st would miss every other month, `last` does not. */
export const rhythmSchema = z.discriminatedUnion('every', [
  z.strictObject({ every: z.literal('day'), at }),
  z.strictObject({ every: z.literal('week'), on: z.array(weekday).min(1), at }),
  z.strictObject({ every: z.literal('month'), on: z.union([z.int().min(1).max(28), z.literal('last')]), at }),
  z.strictObject({
    every: z.literal('weekday-of-month'),
    on: weekday,
    nth: z.union([z.int().min(1).max(4), z.literal('last')]),
    at,
  }),
  z.strictObject({ every: z.literal('pattern'), pattern: z.string() }),
])
export type Rhythm = z.infer<typeof rhythmSchema>

/** The pattern of a rhythm: minute, hour, day, month, weekday. */
export function patternOf(rhythm: Rhythm): string {
  if (rhythm.every === 'pattern') return rhythm.pattern
  const [hour, minute] = rhythm.at.split(':').map(Number)
  const time = `${minute} ${hour}`
  if (rhythm.every === 'day') return `${time} * * *`
  if (rhythm.every === 'week') return `${time} * * ${[...rhythm.on].sort().join(',')}`
  if (rhythm.every === 'month') return `${time} ${rhythm.on === 'last' ? 'L' : rhythm.on} * *`
  return `${time} * * ${rhythm.on}#${rhythm.nth === 'last' ? 'L' : rhythm.nth}`
}

/** The rhythm a pattern stands for: the plainest there is, or the pattern itself. */
export function rhythmOf(pattern: string): Rhythm {
  const [minute = '', hour = '', day = '', month = '', weekdays = ''] = pattern.trim().split(/\s+/)
  const asPattern: Rhythm = { every: 'pattern', pattern }
  if (month !== '*' || !/^\d+$/.test(minute) || !/^\d+$/.test(hour)) return asPattern
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
  const { data } = rhythmSchema.safeParse(partsOf(day, weekdays, time))
  return data ?? asPattern
}

function partsOf(day: string, weekdays: string, time: string): unknown {
  if (day === '*' && weekdays === '*') return { every: 'day', at: time }
  if (day !== '*') return weekdays === '*' && { every: 'month', on: day === 'L' ? 'last' : Number(day), at: time }
  const [on = '', nth] = weekdays.split('#')
  if (nth) return { every: 'weekday-of-month', on: fromMonday(on), nth: nth === 'L' ? 'last' : Number(nth), at: time }
  return { every: 'week', on: on.split(',').map(fromMonday), at: time }
}

const fromMonday = (weekday: string) => Number(weekday) || (weekday === '0' ? 7 : Number.NaN)
