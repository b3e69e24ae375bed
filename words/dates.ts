import type { Locale } from './catalogue.ts'

/** A day of the calendar without a time or a zone, as YYYY-MM-DD. */
export type Day = string

const dayLength = 86_400_000

/** How dates, times, numbers and sizes are told to one reader: their language and IANA time zone. */
export type Formats = ReturnType<typeof make>

/** The formats of a language and a time zone; made once for each pair. */
export function formats(locale: Locale, timeZone: string): Formats {
  const key = `${locale} ${timeZone}`
  const found = known.get(key) ?? make(locale, timeZone)
  known.set(key, found)
  return found
}

/** The day an instant falls on in a time zone. */
export function dayIn(timeZone: string, instant = new Date()): Day {
  const found = zones.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone })
  zones.set(timeZone, found)
  return found.format(instant)
}

/** Days from one day to another; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength)
}

const zones = new Map<string, Intl.DateTimeFormat>()
const known = new Map<string, Formats>()
const regions = { en: 'en-GB', de: 'de-DE' }
const justNow: Record<Locale, string> = { en: 'just now', de: 'gerade eben' }

const withWeekday = {
  ...({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const),
  ...({ hour: '2-digit', minute: '2-digit' } as const),
}

function make(locale: Locale, timeZone: string) {
  const region = regions[locale]
  const day = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeZone: 'UTC' })
  const moment = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const month = new Intl.DateTimeFormat(region, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const relative = new Intl.RelativeTimeFormat(region, { numeric: 'auto' })
  const number = new Intl.NumberFormat(region)
  const amount = new Intl.NumberFormat(region, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const sized = new Intl.NumberFormat(region, { maximumSignificantDigits: 3 })
  let minute = 0
  let thatDay = ''
  const today = () => {
    const now = Math.floor(Date.now() / 60_000)
    if (now !== minute) thatDay = dayIn(timeZone)
    minute = now
    return thatDay
  }
  const near = (value: Day, days: number) =>
    Math.abs(days) < 14
      ? daysText(days)
      : Math.abs(days) < 60
        ? relative.format(Math.round(days / 7), 'week')
        : dayText(value)
  const nearText = remembered((asked: `${Day} ${Day}`) => {
    const [now = '', value = ''] = asked.split(' ')
    return near(value, daysBetween(now, value))
  })
  const dayText = remembered((value: Day) => day.format(Date.parse(value)))
  const daysText = remembered((days: number) => relative.format(days, 'day'))
  return {
    locale,
    timeZone,
    today,
    /** 12 Mar 2026 */
    day: dayText,
    /** March 2026, of any of its days, or of YYYY-MM */
    month: (value: Day) => month.format(Date.parse(value)),
    /** 12 Mar 2026, 14:05, in the reader's zone */
    moment: (instant: Date) => moment.format(instant),
    /** 12 Mar 2026, 14:05 (Europe/Berlin): for whoever may read it elsewhere, or much later */
    momentInZone: (instant: Date) => `${moment.format(instant)} (${timeZone.replaceAll('_', ' ')})`,
    /** Thu, 12 Mar 2026, 14:05, in the reader's zone */
    weekdayMoment: (instant: Date) => new Intl.DateTimeFormat(region, { ...withWeekday, timeZone }).format(instant),
    /** "in 3 days", "yesterday", within two months of today; else the day itself. */
    near: (value: Day, from: Day = today()) => nearText(`${from} ${value}`),
    /** The same for an instant: "just now", minutes and hours on the day itself. */
    ago: (instant: Date) => {
      const minutes = Math.round((instant.getTime() - Date.now()) / 60_000)
      if (minutes === 0) return justNow[locale]
      if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute')
      if (Math.abs(minutes) < 60 * 24) return relative.format(Math.round(minutes / 60), 'hour')
      return Math.abs(minutes) < 60 * 24 * 14
        ? daysText(daysBetween(today(), dayIn(timeZone, instant)))
        : dayText(dayIn(timeZone, instant))
    },
    number: (value: number) => number.format(value),
    /** An amount of money, with its cents. */
    amount: (value: number) => amount.format(value),
    percent: (value: number) => `${number.format(value)} %`,
    /** A size in bytes as kB or MB. */
    size: (bytes: number) =>
      bytes < 1_000_000 ? `${sized.format(bytes / 1000)} kB` : `${sized.format(bytes / 1_000_000)} MB`,
  }
}

/** The same formats as somebody uses them on a day: what is near is near to that. */
export const onDay = (told: Formats, day: Day): Formats => ({
  ...told,
  today: () => day,
  near: (value) => told.near(value, day),
})

/** Pages tell the same days again and again, and a formatter takes its time for each. */
function remembered<Key>(tell: (key: Key) => string): (key: Key) => string {
  const told = new Map<Key, string>()
  return (key) => {
    const text = told.get(key) ?? tell(key)
    if (told.size > 1_000) told.clear()
    told.set(key, text)
    return text
  }
}
