import type { Locale } from '../../words/catalogue.ts'
import type { Day } from '../../words/dates.ts'

const mostTicks = 8

/** The months (or every second, third, sixth) that begin in a stretch of days, at most eight, with their names. */
export function planTicks({ first, last }: { first: Day; last: Day }, locale: Locale): { day: Day; text: string }[] {
  const months = monthsBetween(first, last)
  const step = [1, 2, 3, 6, 12].find((step) => months.length / step <= mostTicks) ?? 24
  const format = formatOf(locale)
  return months
    .filter((month) => (Number(month.slice(5, 7)) - 1) % step === 0)
    .map((day) => ({ day, text: format.format(Date.parse(day)) }))
}

function monthsBetween(first: Day, last: Day): Day[] {
  const [year = 0, month = 1] = first.split('-').map(Number)
  const days: Day[] = []
  for (let next = month; ; next += 1) {
    const day = new Date(Date.UTC(year, next, 1)).toISOString().slice(0, 10)
    if (day > last) return days
    days.push(day)
  }
}

const known = new Map<Locale, Intl.DateTimeFormat>()

function formatOf(locale: Locale) {
  const found =
    known.get(locale) ?? new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' })
  known.set(locale, found)
  return found
}
