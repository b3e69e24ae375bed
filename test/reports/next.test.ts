import { expect, test } from '@jest/globals'
import type { Invalid } from '../../domain/refusals.ts'
import { describe as say } from '../../domain/reports/schedules/timing/describe.ts'
import {
  nextAfter,
  nextTimes,
  type ScheduleTiming,
  validateTiming,
} from '../../domain/reports/schedules/timing/next.ts'
import { keptRhythm, type Rhythm, rhythmOf } from '../../domain/reports/schedules/timing/rhythm.ts'

const plain = { lastWhereMissing: false, workingDays: false, endsOn: null }
const timed = (pattern: string, timeZone = 'Europe/Berlin'): ScheduleTiming => ({ ...plain, pattern, timeZone })
const rhythmic = (rhythm: Rhythm): ScheduleTiming => ({ ...timed(''), ...keptRhythm(rhythm) })

const times = (pattern: string, zone: string, from: string) => minutes(nextTimes(timed(pattern, zone), new Date(from)))
const minutes = (instants: Date[]) => instants.map((instant) => instant.toISOString().slice(0, 16))
const days = (timing: ScheduleTiming, from: string, holidays?: Set<string>) =>
  nextTimes(timing, new Date(from), holidays).map((instant) => instant.toISOString().slice(0, 10))

test('Monday at seven in Berlin stays seven when summer begins and when it ends', () => {
  expect(times('0 7 * * 1', 'Europe/Berlin', '2026-03-20T00:00:00Z').slice(0, 3)).toEqual([
    '2026-03-23T06:00',
    '2026-03-30T05:00',
    '2026-04-06T05:00',
  ])
  expect(times('0 7 * * 1', 'Europe/Berlin', '2026-10-18T00:00:00Z').slice(0, 3)).toEqual([
    '2026-10-19T05:00',
    '2026-10-26T06:00',
    '2026-11-02T06:00',
  ])
})

test('and in New York, on other days', () => {
  expect(times('0 7 * * 1', 'America/New_York', '2026-03-01T00:00:00Z').slice(0, 3)).toEqual([
    '2026-03-02T12:00',
    '2026-03-09T11:00',
    '2026-03-16T11:00',
  ])
  expect(times('0 7 * * 1', 'America/New_York', '2026-10-25T00:00:00Z').slice(0, 3)).toEqual([
    '2026-10-26T11:00',
    '2026-11-02T12:00',
    '2026-11-09T12:00',
  ])
})

test('a time that spring leaves out comes once that night, a time that autumn has twice comes once', () => {
  expect(times('30 2 * * *', 'Europe/Berlin', '2026-03-28T00:00:00Z').slice(0, 3)).toEqual([
    '2026-03-28T01:30',
    '2026-03-29T01:00',
    '2026-03-30T00:30',
  ])
  expect(times('30 2 * * *', 'Europe/Berlin', '2026-10-24T00:00:00Z').slice(0, 3)).toEqual([
    '2026-10-24T00:30',
    '2026-10-25T00:30',
    '2026-10-26T01:30',
  ])
  expect(times('30 2 * * *', 'America/New_York', '2026-03-08T00:00:00Z')[0]).toBe('2026-03-08T07:00')
  expect(times('30 1 * * *', 'America/New_York', '2026-11-01T00:00:00Z').slice(0, 2)).toEqual([
    '2026-11-01T05:30',
    '2026-11-02T06:30',
  ])
})

test('run between the two half past twos, the next one is tomorrow’s', () => {
  for (const minute of ['00:30', '00:31', '00:59', '01:00', '01:10', '01:29', '01:30'])
    expect(nextAfter(timed('30 2 * * *'), new Date(`2026-10-25T${minute}:05Z`))).toEqual(
      new Date('2026-10-26T01:30:00Z'),
    )
})

test.each<[Rhythm, string, string, string, string]>([
  [
    { every: 'day', at: '07:05' },
    '5 7 * * *',
    '2026-03-01',
    'Every day at 07:05 (Europe/Berlin)',
    'Täglich um 07:05 Uhr (Europe/Berlin)',
  ],
  [
    { every: 'week', on: [1], at: '07:00' },
    '0 7 * * 1',
    '2026-03-02',
    'Every Monday at 07:00 (Europe/Berlin)',
    'Jeden Montag um 07:00 Uhr (Europe/Berlin)',
  ],
  [
    { every: 'week', on: [2, 7], at: '18:30' },
    '30 18 * * 2,7',
    '2026-03-01',
    'Every Tuesday and Sunday at 18:30 (Europe/Berlin)',
    'Jeden Dienstag und Sonntag um 18:30 Uhr (Europe/Berlin)',
  ],
  [
    { every: 'month', on: 15, at: '07:00' },
    '0 7 15 * *',
    '2026-03-15',
    'On day 15 of every month at 07:00 (Europe/Berlin)',
    'Am 15. jedes Monats um 07:00 Uhr (Europe/Berlin)',
  ],
  [
    { every: 'month', on: 'last', at: '07:00' },
    '0 7 L * *',
    '2026-03-31',
    'On the last day of every month at 07:00 (Europe/Berlin)',
    'Am letzten Tag jedes Monats um 07:00 Uhr (Europe/Berlin)',
  ],
  [
    { every: 'weekday-of-month', on: 1, nth: 2, at: '07:00' },
    '0 7 * * 1#2',
    '2026-03-09',
    'On the second Monday of every month at 07:00 (Europe/Berlin)',
    'Am zweiten Montag jedes Monats um 07:00 Uhr (Europe/Berlin)',
  ],
  [
    { every: 'weekday-of-month', on: 5, nth: 'last', at: '07:00' },
    '0 7 * * 5#L',
    '2026-03-27',
    'On the last Friday of every month at 07:00 (Europe/Berlin)',
    'Am letzten Freitag jedes Monats um 07:00 Uhr (Europe/Berlin)',
  ],
  [
    { every: 'working-day', at: '07:00' },
    '0 7 * * 1-5',
    '2026-03-02',
    'Every working day at 07:00 (Europe/Berlin)',
    'An jedem Arbeitstag um 07:00 Uhr (Europe/Berlin)',
  ],
  [
    { every: 'month', on: 31, at: '07:00' },
    '0 7 31 * *',
    '2026-03-31',
    'On day 31 of every month at 07:00, in shorter months on the last day (Europe/Berlin)',
    'Am 31. jedes Monats um 07:00 Uhr, in kürzeren Monaten am letzten Tag (Europe/Berlin)',
  ],
  [
    { every: 'quarter', on: 15, at: '07:00' },
    '0 7 15 1,4,7,10 *',
    '2026-04-15',
    'On day 15 of every quarter at 07:00 (Europe/Berlin)',
    'Am 15. Tag jedes Quartals um 07:00 Uhr (Europe/Berlin)',
  ],
  [
    { every: 'year', month: 12, on: 'last', at: '07:00' },
    '0 7 L 12 *',
    '2026-12-31',
    'Every year on the last day of December at 07:00 (Europe/Berlin)',
    'Jedes Jahr am letzten Tag im Dezember um 07:00 Uhr (Europe/Berlin)',
  ],
  [
    { every: 'year', month: 4, on: 1, at: '07:00' },
    '0 7 1 4 *',
    '2026-04-01',
    'Every year on 1 April at 07:00 (Europe/Berlin)',
    'Jedes Jahr am 1. April um 07:00 Uhr (Europe/Berlin)',
  ],
  [
    { every: 'pattern', pattern: '*/20 6-8 * 1 *' },
    '*/20 6-8 * 1 *',
    '2027-01-01',
    'By the pattern */20 6-8 * 1 * (Europe/Berlin)',
    'Nach dem Muster */20 6-8 * 1 * (Europe/Berlin)',
  ],
])('%j is a pattern, a day in March, and a sentence', (rhythm, pattern, day, en, de) => {
  const timing = rhythmic(rhythm)
  expect(timing.pattern).toBe(pattern)
  expect(rhythmOf(timing)).toEqual(rhythm)
  expect(days(timing, '2026-03-01T00:00:00Z')[0]).toBe(day)
  expect(say(timing, 'en')).toBe(en)
  expect(say(timing, 'de')).toBe(de)
})

test.each([
  ['0 7 * * 1', 'Mars/Base', { timeZone: 'wrong' }],
  ['0 7 * * 1', 'europe/berlin', { timeZone: 'wrong' }],
  ['0 7 * * 1', '+02:00', { timeZone: 'wrong' }],
  ['when it suits', 'Europe/Berlin', { pattern: 'wrong' }],
  ['0 0 7 * * 1', 'Europe/Berlin', { pattern: 'wrong' }],
  ['0 7 30 2 *', 'Europe/Berlin', { pattern: 'wrong' }],
  ['61 7 * * 1', 'Europe/Berlin', { pattern: 'wrong' }],
])('“%s” in %s is refused', (pattern, zone, fields) => {
  expect(() => validateTiming(timed(pattern, zone))).toThrow(expect.objectContaining({ fields }) as unknown as Invalid)
})

test('the last day of a month is not forgotten where it is the 30th', () => {
  expect(
    minutes(nextTimes(rhythmic({ every: 'month', on: 'last', at: '07:00' }), new Date('2026-01-31T12:00:00Z'))),
  ).toEqual(['2026-02-28T06:00', '2026-03-31T05:00', '2026-04-30T05:00', '2026-05-31T05:00', '2026-06-30T05:00'])
})
