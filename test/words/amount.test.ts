import { expect, test } from '@jest/globals'
import { reportTexts } from '../../domain/reports/text.ts'
import { tell } from '../../domain/reports/values.ts'
import { speaker } from '../../words/catalogue.ts'
import { formats } from '../../words/dates.ts'

test.each([
  ['en', '1,234.50'],
  ['de', '1.234,50'],
] as const)('an amount has its cents, all of them, on pages and in reports: %s', (locale, told) => {
  const words = formats(locale, 'Europe/Berlin')
  expect(words.amount(1234.5)).toBe(told)
  expect(tell(1234.5, { key: 'budget', kind: 'money' }, speaker(reportTexts, locale), words)).toBe(told)
})
