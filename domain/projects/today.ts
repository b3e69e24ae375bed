import type { LaterValue } from '../../prisma/sql.ts'
import { dayIn } from '../../words/dates.ts'

const days = new Map<string, LaterValue>()

/** The day in a zone when a statement is sent, YYYY-MM-DD. A statement that was made yesterday is sent with today's. */
export function todayOf(timeZone: string): LaterValue {
  const day = days.get(timeZone) ?? (() => dayIn(timeZone))
  days.set(timeZone, day)
  return day
}
