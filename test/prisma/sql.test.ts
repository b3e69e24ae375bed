/** @database empty */
import { expect, test } from '@jest/globals'
import { columnIn, empty, join, raw, sql, statementOf } from '../../prisma/sql.ts'

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
