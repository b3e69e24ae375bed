import type { Locale } from '../../../words/catalogue.ts'
import type { Day } from '../../../words/dates.ts'

const mostTicks = 8
const steps = [1, 2, 3, 6, 12, 24, 60, 120]

/** The months that begin in a stretch of days, with their names: as many of them as fit, at even distances. */
export function planTicks({ first, last }: { first: Day; last: Day }, locale: Locale): { day: Day; text: string }[] {
  const months = monthsBetween(first, last)
  const step = steps.find((step) => months.length / step <= mostTicks) ?? 120
  const format = formatOf(locale)
  return months
    .filter((month) => (Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1) % step === 0)
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
