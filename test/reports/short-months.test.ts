/** @database empty */
import { expect, test } from '@jest/globals'
import type { Invalid } from '../../domain/refusals.ts'
import { describe as say } from '../../domain/reports/schedules/timing/describe.ts'
import { nextTimes, type ScheduleTiming, validateTiming } from '../../domain/reports/schedules/timing/next.ts'
import { keptRhythm, type Rhythm } from '../../domain/reports/schedules/timing/rhythm.ts'

const rhythmic = (rhythm: Rhythm): ScheduleTiming => ({
  ...keptRhythm(rhythm),
  timeZone: 'Europe/Berlin',
  endsOn: null,
})
const days = (timing: ScheduleTiming, from: string, holidays?: Set<string>) =>
  nextTimes(timing, new Date(from), holidays).map((instant) => instant.toISOString().slice(0, 10))

test.each<[string, Rhythm, string[]]>([
  [
    'the 31st',
    { every: 'month', on: 31, at: '07:00' },
    ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31'],
  ],
  [
    'the 30th',
    { every: 'month', on: 30, at: '07:00' },
    ['2027-01-30', '2027-02-28', '2027-03-30', '2027-04-30', '2027-05-30'],
  ],
  [
    'the 31st of a quarter',
    { every: 'quarter', on: 31, at: '07:00' },
    ['2027-01-31', '2027-04-30', '2027-07-31', '2027-10-31', '2028-01-31'],
  ],
  [
    '29 February',
    { every: 'year', month: 2, on: 29, at: '07:00' },
    ['2027-02-28', '2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28'],
  ],
  [
    '31 April',
    { every: 'year', month: 4, on: 31, at: '07:00' },
    ['2027-04-30', '2028-04-30', '2029-04-30', '2030-04-30', '2031-04-30'],
  ],
])('%s is the last day where a month has not that', (_, rhythm, expected) => {
  expect(days(rhythmic(rhythm), '2027-01-01T00:00:00Z')).toEqual(expected)
})

test('what is due on working days is not on a holiday, by the day in its zone', () => {
  const late = rhythmic({ every: 'working-day', at: '23:30' })
  const holidays = new Set(['2026-12-25', '2027-01-01'])
  expect(days({ ...late, timeZone: 'America/New_York' }, '2026-12-24T12:00:00Z', holidays)).toEqual([
    ...['2026-12-25', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01'],
  ])
  expect(days(rhythmic({ every: 'day', at: '07:00' }), '2026-12-25T00:00:00Z', holidays)[0]).toBe('2026-12-25')
})

test('behind its last day it is not due any more, and one that ends before it is due is refused', () => {
  const timing = { ...rhythmic({ every: 'day', at: '23:30' }), endsOn: new Date('2026-12-02') }
  expect(days(timing, '2026-12-01T00:00:00Z')).toEqual(['2026-12-01', '2026-12-02'])
  expect(() => validateTiming({ ...timing, endsOn: new Date('2026-01-01') })).toThrow(
    expect.objectContaining({ fields: { endsOn: 'ends-before-due' } }) as unknown as Invalid,
  )
  expect(say(timing, 'de')).toBe('Täglich um 23:30 Uhr (Europe/Berlin), bis 02.12.2026')
})
