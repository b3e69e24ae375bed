import { catalogue, type Locale, speaker } from '../../../words/catalogue.ts'
import { rhythmOf } from './rhythm.ts'

const texts = catalogue(
  {
    day: 'Every day at {at}',
    week: 'Every {days} at {at}',
    month: 'On day {on} of every month at {at}',
    'month-last': 'On the last day of every month at {at}',
    nth: 'On the {nth, select, 1 {first} 2 {second} 3 {third} 4 {fourth} other {last}} {days} of every month at {at}',
    pattern: 'By the pattern {pattern}',
    zoned: '{text} ({zone})',
  },
  {
    day: 'Täglich um {at} Uhr',
    week: 'Jeden {days} um {at} Uhr',
    month: 'Am {on}. jedes Monats um {at} Uhr',
    'month-last': 'Am letzten Tag jedes Monats um {at} Uhr',
    nth: 'Am {nth, select, 1 {ersten} 2 {zweiten} 3 {dritten} 4 {vierten} other {letzten}} {days} jedes Monats um {at} Uhr',
    pattern: 'Nach dem Muster {pattern}',
    zoned: '{text} ({zone})',
  },
)

/** When a schedule is due, in words: "Every Monday at 07:00 (Europe/Berlin)". */
export function describe(pattern: string, timeZone: string, locale: Locale): string {
  return speaker(texts, locale)('zoned', { text: textOf(pattern, locale), zone: timeZone.replaceAll('_', ' ') })
}

function textOf(pattern: string, locale: Locale): string {
  const say = speaker(texts, locale)
  const rhythm = rhythmOf(pattern)
  switch (rhythm.every) {
    case 'day':
      return say('day', { at: rhythm.at })
    case 'week':
      return say('week', { days: daysOf(rhythm.on, locale), at: rhythm.at })
    case 'month':
      return rhythm.on === 'last'
        ? say('month-last', { at: rhythm.at })
        : say('month', { on: rhythm.on, at: rhythm.at })
    case 'weekday-of-month':
      return say('nth', { nth: String(rhythm.nth), days: daysOf([rhythm.on], locale), at: rhythm.at })
    case 'pattern':
      return say('pattern', { pattern: rhythm.pattern })
  }
}

/** 1 January 2024 was a Monday. */
function daysOf(weekdays: number[], locale: Locale): string {
  const named = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  const names = weekdays.map((weekday) => named.format(Date.UTC(2024, 0, weekday)))
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
}
