import { dayIn } from '../words/dates.ts'

/** Tells the sample's dates as days from the one it is loaded on. */
export type Calendar = ReturnType<typeof calendar>

const dayLength = 86_400_000

/** A calendar around an instant. Offsets are in days; nothing falls on a weekend, the past moves back and the future on. */
export function calendar(now: Date) {
  const today = Date.parse(dayIn('Europe/Berlin', now))
  const working = (offset: number) => {
    const weekday = new Date(today + offset * dayLength).getUTCDay()
    if (offset === 0 || (weekday > 0 && weekday < 6)) return offset
    return offset < 0 ? offset - (weekday || 7) + 5 : offset + 8 - (weekday || 7)
  }
  const day = (offset: number) => new Date(today + working(offset) * dayLength)
  return {
    now,
    /** A day, as midnight in UTC. */
    day,
    /** The same, where there may be none. */
    dayOrNone: (offset: number | undefined) => (offset === undefined ? null : day(offset)),
    /** A time of a past day, in hours UTC; never in the future. */
    at: (offset: number, hour = 9) =>
      new Date(Math.min(day(offset).getTime() + hour * 3_600_000, now.getTime() - 60_000)),
  }
}
