import { catalogue, type Locale, speaker } from '../../../../words/catalogue.ts'
import { formats } from '../../../../words/dates.ts'
import type { ScheduleTiming } from './next.ts'
import { type KeptRhythm, rhythmOf } from './rhythm.ts'

const texts = catalogue(
  {
    day: 'Every day at {at}',
    'working-day': 'Every working day at {at}',
    week: 'Every {days} at {at}',
    month: 'On day {on} of every month at {at}',
    'month-last': 'On the last day of every month at {at}',
    nth: 'On the {nth, select, 1 {first} 2 {second} 3 {third} 4 {fourth} other {last}} {days} of every month at {at}',
    quarter: 'On day {on} of every quarter at {at}',
    'quarter-last': 'On the last day of the first month of every quarter at {at}',
    year: 'Every year on {on} {month} at {at}',
    'year-last': 'Every year on the last day of {month} at {at}',
    short: '{text}, in shorter months on the last day',
    until: '{text}, until {day}',
    pattern: 'By the pattern {pattern}',
    zoned: '{text} ({zone})',
  },
  {
    day: 'Täglich um {at} Uhr',
    'working-day': 'An jedem Arbeitstag um {at} Uhr',
    week: 'Jeden {days} um {at} Uhr',
    month: 'Am {on}. jedes Monats um {at} Uhr',
    'month-last': 'Am letzten Tag jedes Monats um {at} Uhr',
    nth: 'Am {nth, select, 1 {ersten} 2 {zweiten} 3 {dritten} 4 {vierten} other {letzten}} {days} jedes Monats um {at} Uhr',
    quarter: 'Am {on}. Tag jedes Quartals um {at} Uhr',
    'quarter-last': 'Am letzten Tag des ersten Monats jedes Quartals um {at} Uhr',
    year: 'Jedes Jahr am {on}. {month} um {at} Uhr',
    'year-last': 'Jedes Jahr am letzten Tag im {month} um {at} Uhr',
    short: '{text}, in kürzeren Monaten am letzten Tag',
    until: '{text}, bis {day}',
    pattern: 'Nach dem Muster {pattern}',
    zoned: '{text} ({zone})',
  },
)

/** When a schedule is due, in words: "Every Monday at 07:00 (Europe/Berlin)". */
export function describe({ timeZone, endsOn, ...kept }: ScheduleTiming, locale: Locale): string {
  const say = speaker(texts, locale)
  const rhythm = textOf(kept, locale)
  const text = kept.lastWhereMissing ? say('short', { text: rhythm }) : rhythm
  const zoned = say('zoned', { text, zone: timeZone.replaceAll('_', ' ') })
  if (!endsOn) return zoned
  return say('until', { text: zoned, day: formats(locale, 'UTC').day(endsOn.toISOString().slice(0, 10)) })
}

function textOf(kept: KeptRhythm, locale: Locale): string {
  const say = speaker(texts, locale)
  const rhythm = rhythmOf(kept)
  switch (rhythm.every) {
    case 'day':
    case 'working-day':
      return say(rhythm.every, { at: rhythm.at })
    case 'week':
      return say('week', { days: daysOf(rhythm.on, locale), at: rhythm.at })
    case 'month':
    case 'quarter':
      return say(rhythm.on === 'last' ? `${rhythm.every}-last` : rhythm.every, { on: rhythm.on, at: rhythm.at })
    case 'year': {
      const words = { on: rhythm.on, month: monthOf(rhythm.month, locale), at: rhythm.at }
      return say(rhythm.on === 'last' ? 'year-last' : 'year', words)
    }
    case 'weekday-of-month':
      return say('nth', { nth: String(rhythm.nth), days: daysOf([rhythm.on], locale), at: rhythm.at })
    case 'pattern':
      return say('pattern', { pattern: rhythm.pattern })
  }
}

const monthOf = (month: number, locale: Locale) =>
  new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month - 1))

/** 1 January 2024 was a Monday. */
function daysOf(weekdays: number[], locale: Locale): string {
  const named = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  const names = weekdays.map((weekday) => named.format(Date.UTC(2024, 0, weekday)))
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
}
