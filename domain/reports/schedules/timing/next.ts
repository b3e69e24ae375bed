import { Cron } from 'croner'
import { dayIn } from '../../../../words/dates.ts'
import type { Db } from '../../../act.ts'
import { timeZone as zone } from '../../../people/zone.ts'
import { Invalid } from '../../../refusals.ts'
import type { KeptRhythm } from './rhythm.ts'

/** When a schedule is due: its rhythm, the IANA time zone by whose clocks it is, and the last day on which it goes out (UTC midnight). */
export type ScheduleTiming = KeptRhythm & { timeZone: string; endsOn: Date | null }

/** Days (YYYY-MM-DD) on which what is due on working days is not. */
export type Holidays = ReadonlySet<string>
const none: Holidays = new Set()

/**
 * When it is due next after an instant: an hour that is left out in spring comes at the next one there is, one that comes twice in autumn
 * counts once. Null: never again.
 */
export function nextAfter(timing: ScheduleTiming, instant: Date, holidays: Holidays = none): Date | null {
  const crons = patternsOf(timing).map((pattern) => cronOf(pattern, timing.timeZone))
  for (let from = instant; ; ) {
    const next = earliest(crons.flatMap((cron) => cron.nextRun(from) ?? []))
    if (!next || isOver(timing, next)) return null
    if (!timing.workingDays || !holidays.has(dayIn(timing.timeZone, next))) return next
    from = next
  }
}

/** The next times, at most so many, for the one who sets a schedule. */
export function nextTimes(timing: ScheduleTiming, instant = new Date(), holidays: Holidays = none, most = 5): Date[] {
  const times: Date[] = []
  for (let next = nextAfter(timing, instant, holidays); next && times.length < most; ) {
    times.push(next)
    next = nextAfter(timing, next, holidays)
  }
  return times
}

/** The holidays that count for a schedule. */
export async function holidaysFor(
  db: Pick<Db, 'holiday'>,
  { workingDays }: Pick<ScheduleTiming, 'workingDays'>,
): Promise<Holidays> {
  if (!workingDays) return none
  const days = await db.holiday.findMany({ select: { day: true } })
  return new Set(days.map(({ day }) => day.toISOString().slice(0, 10)))
}

/** Throws Invalid for a time zone that is none, a pattern that is none, one that is never due, or an end before it is due once. */
export function validateTiming(timing: ScheduleTiming): void {
  if (!zone.safeParse(timing.timeZone).success) throw new Invalid({ timeZone: 'wrong' })
  if (!isDue({ ...timing, endsOn: null })) throw new Invalid({ pattern: 'wrong' })
  if (!isDue(timing)) throw new Invalid({ endsOn: 'ends-before-due' })
}

function isDue(timing: ScheduleTiming): boolean {
  try {
    return nextAfter(timing, new Date()) !== null
  } catch {
    return false
  }
}

const cronOf = (pattern: string, timeZone: string) => new Cron(pattern, { timezone: timeZone, mode: '5-part' })

const earliest = (times: Date[]) =>
  times.reduce<Date | null>((first, one) => (first && first <= one ? first : one), null)

const isOver = ({ endsOn, timeZone }: ScheduleTiming, instant: Date) =>
  endsOn !== null && dayIn(timeZone, instant) > endsOn.toISOString().slice(0, 10)

const lengths = [28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The pattern, and the one of the last day of the months that have not its day. */
function patternsOf({ pattern, lastWhereMissing }: KeptRhythm): string[] {
  const [minute, hour, day, month = ''] = pattern.split(' ')
  if (!lastWhereMissing) return [pattern]
  const asked = month === '*' ? Array.from({ length: 12 }, (_, index) => index + 1) : month.split(',').map(Number)
  const short = asked.filter((one) => (lengths[one - 2] ?? 31) < Number(day))
  return short.length > 0 ? [pattern, `${minute} ${hour} L ${short.join(',')} *`] : [pattern]
}
