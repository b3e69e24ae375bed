import { z } from 'zod'
import { raw, type Sql, sql } from '../../prisma/sql.ts'
import { line } from '../../words/line.ts'
import { plainDay } from '../../words/plain.ts'
import type { ReportColumn, ReportValueKind } from './columns/column.ts'

/** A condition on an expression. */
type Condition = (column: Sql, value: never) => Sql
/** `ofReader`: its condition is on the id of the membership that the column names, and its value the reader's own (null: they have none). */
type Operator = { value: (column: ReportColumn) => z.ZodType; sql: Condition; ofReader?: true }

/** Whether an operator is asked without a value. */
export const asksNothing = (name: string): boolean =>
  name.endsWith('Empty') || Object.hasOwn(people, name) || Object.hasOwn(spans, name)

const word = () => line(200)
const amount = () => z.number('no-number').min(-1e12).max(1e12)
const span = () => z.int('no-whole-number').min(0).max(3660)
const dayOrToday = () => z.union([plainDay, z.literal('today')], 'no-day')
const some = ({ choices = [] }: ReportColumn) => z.array(z.enum(choices as [string, ...string[]])).min(1)
const nothing = () => z.undefined()

const operator = <Value>(
  value: (column: ReportColumn) => z.ZodType<Value>,
  condition: (column: Sql, value: Value) => Sql,
): Operator => ({ value, sql: condition as Condition })

const day = (value: string) => (value === 'today' ? sql`told.today` : sql`${value}::date`)
const compared = (sign: string) => operator(amount, (column, value) => sql`${column} ${raw(sign)} ${value}::numeric`)
const dated = (sign: string) => operator(dayOrToday, (column, value) => sql`${column} ${raw(sign)} ${day(value)}`)

/** The month, quarter or year of the day that is today where a report is told, so many of them further on. */
const within = (unit: 'month' | 'quarter' | 'year', further: number) =>
  operator(nothing, (column) => {
    const months = { month: 1, quarter: 3, year: 12 }[unit]
    const begin = (at: number) =>
      sql`(date_trunc(${unit}::text, told.today::timestamp) + ${at * months} * interval '1 month')::date`
    return sql`(${column} >= ${begin(further)} and ${column} < ${begin(further + 1)})`
  })
const spans = {
  inLastMonth: within('month', -1),
  inThisMonth: within('month', 0),
  inNextMonth: within('month', 1),
  inLastQuarter: within('quarter', -1),
  inThisQuarter: within('quarter', 0),
  inNextQuarter: within('quarter', 1),
  inLastYear: within('year', -1),
  inThisYear: within('year', 0),
  inNextYear: within('year', 1),
}

const texts = {
  is: operator(word, (column, value) => sql`lower(${column}) = lower(${value})`),
  isNot: operator(word, (column, value) => sql`lower(coalesce(${column}, '')) <> lower(${value})`),
  contains: operator(word, (column, value) => sql`strpos(lower(${column}), lower(${value})) > 0`),
  isEmpty: operator(nothing, (column) => sql`coalesce(${column}, '') = ''`),
  isNotEmpty: operator(nothing, (column) => sql`${column} <> ''`),
}
const ofReader = (condition: (member: Sql, me: string | null) => Sql): Operator => ({
  ...{ value: nothing, ofReader: true },
  sql: condition as Condition,
})
const people = {
  isMe: ofReader((member, me) => sql`${member} = ${me}::uuid`),
  isNotMe: ofReader((member, me) => sql`${member} is distinct from ${me}::uuid`),
}
const amounts = { equals: compared('='), atLeast: compared('>='), atMost: compared('<=') }
const days = {
  on: dated('='),
  before: dated('<'),
  after: dated('>'),
  inNextDays: operator(span, (column, value) => sql`${column} between told.today and told.today + ${value}::int`),
  inLastDays: operator(span, (column, value) => sql`${column} between told.today - ${value}::int and told.today`),
  ...spans,
  isEmpty: operator(nothing, (column) => sql`${column} is null`),
  isNotEmpty: operator(nothing, (column) => sql`${column} is not null`),
}

/** What a filter may ask of a column of each kind, the values it takes, and the condition it becomes. */
export const operators: Record<ReportValueKind, Record<string, Operator>> = {
  text: texts,
  choice: {
    isOneOf: operator(some, (column, value) => sql`${column}::text = any(${value}::text[])`),
    isNoneOf: operator(some, (column, value) => sql`${column}::text <> all(${value}::text[])`),
  },
  flag: {
    isSet: operator(
      () => z.boolean(),
      (column, value) => sql`${column} = ${value}::boolean`,
    ),
  },
  number: amounts,
  percent: amounts,
  hours: amounts,
  money: amounts,
  day: days,
}

/** What a filter may ask of a column, by name: of one that names somebody also whether that is who reads. */
export function operatorsOf({ kind, member }: Pick<ReportColumn, 'kind' | 'member'>): Record<string, Operator> {
  return member ? { ...people, ...operators[kind] } : operators[kind]
}

/** The operator of a column by its name, or undefined. */
export function operatorOf(column: ReportColumn, name: string): Operator | undefined {
  const known = operatorsOf(column)
  return Object.hasOwn(known, name) ? known[name] : undefined
}
