/** @database empty */
import { expect, jest, test } from '@jest/globals'
import { todayOf } from '../../domain/projects/today.ts'
import {
  around,
  columnIn,
  compileSql,
  empty,
  filled,
  given,
  join,
  raw,
  sharedText,
  sql,
  statementOf,
} from '../../prisma/sql.ts'

const ids = ['a', 'b']
const reach = sql`x.id = any(${ids}::uuid[])`

test('a piece carries its values into others, whose numbers follow from where they stand', () => {
  const inner = sql`a = ${1} and b = ${'two'}`
  const { text, values } = statementOf(sql`select ${columnIn('x', 'name')} where (${inner}) and c = ${3}`)
  expect([text, values]).toEqual(['select x."name" where (a = $1 and b = $2) and c = $3', [1, 'two', 3]])
})

test('a value with the same cast is sent once, a list among them', () => {
  const day = sql`${'2026-03-09'}::date`
  const { text, values } = statementOf(sql`select ${reach} as open where ${reach} and a > ${day} and b > ${day}`)
  expect(text).toBe(
    'select x.id = any($1::uuid[]) as open where x.id = any($1::uuid[]) and a > $2::date and b > $2::date',
  )
  expect(values).toEqual([ids, '2026-03-09'])
})

test('what has another cast, or none, is a value of its own', () => {
  const { text, values } = statementOf(sql`${'7'}::text, ${'7'}::"Health", ${'7'}::text[], ${7}::int, ${7}, ${7}`)
  expect(text).toBe('$1::text, $2::"Health", $3::text[], $4::int, $5, $6')
  expect(values).toEqual(['7', '7', '7', 7, 7, 7])
})

test('lists that are equal but not the same are sent as they are', () => {
  expect(statementOf(sql`${[1]}::int[], ${[1]}::int[]`).values).toEqual([[1], [1]])
})

test('of no pieces there is nothing', () => {
  expect(statementOf(sql`select${join([], ', ')}${empty}`)).toEqual({ text: 'select', values: [] })
  expect(join([raw('a'), sql`${1}`], ' or ').text).toBe('a or $1')
})

test('what a statement leaves open is filled when it is sent, and its text is the same each time', () => {
  const open = compileSql(sql`select ${given('a')}, ${1} where ${given('b')}::int > 2 and ${given('a')} is null`)
  expect(open.text).toBe('select $1, $2 where $3::int > 2 and $4 is null')
  expect(filled(open, { a: 'x', b: 7 }).values).toEqual(['x', 1, 7, 'x'])
  expect(filled(open, { a: null, b: 8 }).values).toEqual([null, 1, 8, null])
  expect(() => filled(open, { a: 'x' })).toThrow(new TypeError('The statement is sent without b'))
})

test('a statement stands in another with its numbers as they are', () => {
  const inner = compileSql(sql`select ${'a'}::text as one, ${given('b')} as two`)
  const { text, values } = filled(
    around(inner, (rows) => sql`select ${3}::int, x.* from (${rows}) x`),
    { b: 'later' },
  )
  expect(text).toBe('select $3::int, x.* from (select $1::text as one, $2 as two) x')
  expect(values).toEqual(['a', 'later', 3])
})

test('a statement of yesterday asks for what is late today', () => {
  const statement = compileSql(sql`select ${todayOf('Europe/Berlin')}::date, ${todayOf('Europe/Berlin')}::date`)
  jest.useFakeTimers({ now: new Date('2026-03-08T22:59:00Z') })
  expect(filled(statement)).toEqual({ text: 'select $1::date, $1::date', values: ['2026-03-08'] })
  jest.setSystemTime(new Date('2026-03-08T23:01:00Z'))
  expect(filled(statement).values).toEqual(['2026-03-09'])
  jest.useRealTimers()
})

test('of a text that many keep there is one', () => {
  const texts = [1, 2].map(() => ['select', 'x'].join(' '))
  expect(new Set(texts.map(sharedText)).size).toBe(1)
})
