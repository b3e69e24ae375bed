import { expect, test } from '@jest/globals'
import { Invalid } from '../../domain/refusals.ts'
import { entities } from '../../domain/reports/columns/entities.ts'
import { type ReportedName, reportedOf } from '../../domain/reports/columns/reported.ts'
import { validateReport } from '../../domain/reports/definition.ts'
import { headingOf } from '../../domain/reports/heading.ts'
import { operators, operatorsOf } from '../../domain/reports/operators.ts'
import { reportTexts } from '../../domain/reports/text.ts'
import { tell } from '../../domain/reports/values.ts'
import { speaker } from '../../words/catalogue.ts'
import { formats } from '../../words/dates.ts'

const stand = { name: 'Where your projects stand', entity: 'project', columns: ['name', 'health'] }

function refused(input: unknown): Record<string, string> {
  try {
    validateReport(input)
  } catch (error) {
    if (error instanceof Invalid) return error.fields
    throw error
  }
  throw new Error('It was taken')
}

test('a report of names and health is taken, and every column there is', () => {
  expect(validateReport(stand)).toEqual({
    ...stand,
    names: {},
    headings: {},
    filters: [],
    open: [],
    sort: null,
    groupBy: null,
    totals: [],
    texts: {},
    chart: null,
    sensitive: false,
  })
  for (const [entity, { columns }] of Object.entries(entities))
    expect(validateReport({ ...stand, entity, columns: Object.keys(columns) }).columns).toEqual(Object.keys(columns))
})

test.each([
  [{ ...stand, columns: ['name', 'passwordHash'] }, { 'columns.1': 'unknown-field' }],
  [{ ...stand, columns: ['constructor'] }, { 'columns.0': 'unknown-field' }],
  [{ ...stand, columns: ['name', 'name'] }, { 'columns.1': 'twice' }],
  [{ ...stand, columns: [] }, { columns: 'wrong' }],
  [{ ...stand, entity: 'password' }, { entity: 'wrong' }],
  [{ ...stand, grouping: 'health' }, { grouping: 'unknown-field' }],
  [{ ...stand, sort: 'health; drop table "Task"' }, { sort: 'unknown-field' }],
  [{ ...stand, groupBy: 'endsOn' }, { groupBy: 'unknown-field' }],
  [
    { ...stand, columns: ['name', 'progress'], groupBy: 'progress', totals: ['progress', 'budget'] },
    { groupBy: 'wrong', 'totals.0': 'wrong', 'totals.1': 'unknown-field' },
  ],
  [{ ...stand, name: ' ' }, { name: 'wrong' }],
  [{ ...stand, filters: [{ field: '"id"', operator: 'is', value: 'x' }] }, { 'filters.0.field': 'unknown-field' }],
  [{ ...stand, filters: [{ field: 'name', operator: 'toString', value: 'x' }] }, { 'filters.0.operator': 'wrong' }],
  [{ ...stand, filters: [{ field: 'name', operator: 'before', value: 'today' }] }, { 'filters.0.operator': 'wrong' }],
  [{ ...stand, filters: [{ field: 'health', operator: 'isOneOf', value: ['blue'] }] }, { 'filters.0.value': 'wrong' }],
  [{ ...stand, filters: [{ field: 'endsOn', operator: 'on', value: '2026-02-30' }] }, { 'filters.0.value': 'no-day' }],
  [{ ...stand, filters: [{ field: 'endsOn', operator: 'isEmpty', value: 1 }] }, { 'filters.0.value': 'wrong' }],
  [
    { ...stand, filters: [{ field: 'progress', operator: 'atLeast', value: { gt: 1 } }] },
    { 'filters.0.value': 'no-number' },
  ],
])('%j is refused, and what is wrong with it is named', (input, wrong) => {
  expect(refused(input)).toEqual(wrong)
})

test('every column stands on fields that somebody decided about', () => {
  for (const { subject, columns, joins } of Object.values(entities)) {
    const known = (of: string) => Object.keys(reportedOf(of as ReportedName).columns)
    for (const [key, { reads, join }] of Object.entries(columns)) {
      expect([key, reads.filter((field) => !known(subject).includes(field))]).toEqual([key, []])
      const beside = join ? joins[join] : undefined
      expect([key, !join || beside !== undefined]).toEqual([key, true])
      // What stands beside a row is guarded by its own fields, or by the row's column that leads to it.
      expect([key, (beside?.fields ?? reads).length > 0]).toEqual([key, true])
      expect((beside?.fields ?? []).filter((field) => !known(beside?.subject ?? subject).includes(field))).toEqual([])
    }
  }
})

test('columns, choices and filters have words in both languages', () => {
  for (const locale of ['en', 'de'] as const) {
    const say = speaker(reportTexts, locale)
    for (const [entity, { columns }] of Object.entries(entities)) {
      for (const [key, { choices = [] }] of Object.entries(columns)) {
        expect(headingOf(entity as keyof typeof entities, key, say).label).not.toBe('')
        for (const choice of choices)
          expect(tell(choice, { key, kind: 'choice' }, say, formats(locale, 'UTC'))).not.toBe('')
      }
    }
    for (const known of [...Object.values(operators), operatorsOf({ kind: 'text', member: 'x.id' })])
      for (const name of Object.keys(known)) expect(reportTexts[locale]).toHaveProperty(name)
  }
})
