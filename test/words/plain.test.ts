import { numberIn, plainDay, plainDecimal, plainMoment, plainWhole, plainYes } from '../../words/plain.ts'

const problemOf = (
  schema: { safeParse(value: unknown): { error?: { issues: { message: string }[] } } },
  value: unknown,
) => schema.safeParse(value).error?.issues[0]?.message

test.each([
  ['2026-02-28', undefined],
  ['2028-02-29', undefined],
  ['2026-02-29', 'no-day'],
  ['2026-02-31', 'no-day'],
  ['2026-13-01', 'no-day'],
  ['someday', 'no-day'],
  ['', 'no-day'],
  [20260228, 'no-day'],
  ['1900-01-01', undefined],
  ['1899-12-31', 'day-out-of-range'],
  ['2999-12-31', undefined],
  ['9999-01-01', 'day-out-of-range'],
])('the day %j is %j', (day, problem) => {
  expect(problemOf(plainDay, day)).toBe(problem)
})

test.each([
  ['2026-02-28T12:00:00Z', undefined],
  ['2026-02-31T12:00:00Z', 'no-moment'],
  ['2026-02-28', 'no-moment'],
  ['0000-01-01T00:00:00Z', 'day-out-of-range'],
  ['9999-12-31T23:59:59Z', 'day-out-of-range'],
])('the moment %j is %j', (moment, problem) => {
  expect(problemOf(plainMoment, moment)).toBe(problem)
})

test('yes and no are these alone', () => {
  expect([true, 'true', false, 'false'].map((word) => plainYes.parse(word))).toEqual([true, true, false, false])
  for (const word of ['maybe', 'yes', '', 'TRUE', 1, null]) expect(problemOf(plainYes, word)).toBe('yes-or-no')
})

test('whole numbers are told their own range', () => {
  const percent = plainWhole(0, 100)
  expect([percent.parse('0'), percent.parse('100'), percent.parse(7)]).toEqual([0, 100, 7])
  for (const wrong of ['1.5', 'much', '', '1e2', Number.NaN, null])
    expect(problemOf(percent, wrong)).toBe('no-whole-number')
  expect(percent.safeParse('101').error?.issues[0]).toMatchObject({
    message: 'number-out-of-range',
    params: { from: 0, to: 100 },
  })
})

test('decimals keep every digit, and are told their range and how many places they have', () => {
  const hours = plainDecimal(8, 2)
  expect(hours.parse('999999.99')).toBe('999999.99')
  expect(problemOf(hours, '1000000')).toBe('number-out-of-range')
  expect(problemOf(hours, '-1')).toBe('number-out-of-range')
  expect(problemOf(hours, '1.005')).toBe('too-many-places')
  for (const wrong of ['12,5', '1e9', '', 'much']) expect(problemOf(hours, wrong)).toBe('no-number')
})

test.each([
  ['12,5', 'de', '12.5'],
  ['12.5', 'de', '12.5'],
  ['1.250', 'de', '1250'],
  ['1.234.567,89', 'de', '1234567.89'],
  ['12.5', 'en', '12.5'],
  ['1,250', 'en', '1250'],
  ['1,234,567.89', 'en', '1234567.89'],
  ['12,5', 'en', '12,5'],
  ['1.2.3', 'de', '1.2.3'],
  ['much', 'de', 'much'],
] as const)('%j, written by somebody who reads %s, is %j', (text, locale, number) => {
  expect(numberIn(text, locale)).toBe(number)
})
