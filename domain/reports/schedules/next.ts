import { Cron } from 'croner'
import { timeZone as zone } from '../../people/zone.ts'
import { Invalid } from '../../refusals.ts'

/**
 * When a pattern (minute, hour, day, month, weekday) is due next after an instant, by the clocks of an IANA time zone: an hour
 * that is left out in spring comes at the next one there is, one that comes twice in autumn counts once. Null: never again.
 */
export function nextAfter(pattern: string, timeZone: string, instant: Date): Date | null {
  return new Cron(pattern, { timezone: timeZone, mode: '5-part' }).nextRun(instant)
}

/** The next five times, for the one who sets a schedule. */
export function nextFive(pattern: string, timeZone: string, instant = new Date()): Date[] {
  return new Cron(pattern, { timezone: timeZone, mode: '5-part' }).nextRuns(5, instant)
}

/** Throws Invalid for a time zone that is none, a pattern that is none, or one that is never due. */
export function validateTiming(pattern: string, timeZone: string): void {
  if (!zone.safeParse(timeZone).success) throw new Invalid({ timeZone: 'wrong' })
  if (!isDue(pattern, timeZone)) throw new Invalid({ pattern: 'wrong' })
}

function isDue(pattern: string, timeZone: string): boolean {
  try {
    return nextAfter(pattern, timeZone, new Date()) !== null
  } catch {
    return false
  }
}
