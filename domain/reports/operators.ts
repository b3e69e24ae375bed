import { z } from 'zod'
import { line } from '../../words/line.ts'
import { plainDay } from '../../words/plain.ts'
import type { ReportColumn, ReportValueKind } from './columns/column.ts'

/** SQL of a condition on an expression; `put` appends a value and gives its placeholder. */
type Condition = (sql: string, put: (value: unknown) => string, value: never) => string
type Operator = { value: (column: ReportColumn) => z.ZodType; sql: Condition }

const word = () => line(200)
const amount = () => z.number('no-number').min(-1e12).max(1e12)
const span = () => z.int('no-whole-number').min(0).max(3660)
const dayOrToday = () => z.union([plainDay, z.literal('today')], 'no-day')
const some = ({ choices = [] }: ReportColumn) => z.array(z.enum(choices as [string, ...string[]])).min(1)
const nothing = () => z.undefined()

const operator = <Value>(
  value: (column: ReportColumn) => z.ZodType<Value>,
  sql: (sql: string, put: (value: unknown) => string, value: Value) => string,
): Operator => ({ value, sql: sql as Condition })

const day = (put: (value: unknown) => string, value: string) =>
  value === 'today' ? 'told.today' : `${put(value)}::date`
const compared = (sign: string) => operator(amount, (sql, put, value) => `${sql} ${sign} ${put(value)}::numeric`)
const dated = (sign: string) => operator(dayOrToday, (sql, put, value) => `${sql} ${sign} ${day(put, value)}`)

const texts = {
  is: operator(word, (sql, put, value) => `lower(${sql}) = lower(${put(value)})`),
  isNot: operator(word, (sql, put, value) => `lower(coalesce(${sql}, '')) <> lower(${put(value)})`),
  contains: operator(word, (sql, put, value) => `strpos(lower(${sql}), lower(${put(value)})) > 0`),
  isEmpty: operator(nothing, (sql) => `coalesce(${sql}, '') = ''`),
  isNotEmpty: operator(nothing, (sql) => `${sql} <> ''`),
}
const amounts = { equals: compared('='), atLeast: compared('>='), atMost: compared('<=') }
const days = {
  on: dated('='),
  before: dated('<'),
  after: dated('>'),
  inNextDays: operator(span, (sql, put, value) => `${sql} between told.today and told.today + ${put(value)}::int`),
  inLastDays: operator(span, (sql, put, value) => `${sql} between told.today - ${put(value)}::int and told.today`),
  isEmpty: operator(nothing, (sql) => `${sql} is null`),
  isNotEmpty: operator(nothing, (sql) => `${sql} is not null`),
}

/** What a filter may ask of a column of each kind, the values it takes, and the condition it becomes. */
export const operators: Record<ReportValueKind, Record<string, Operator>> = {
  text: texts,
  choice: {
    isOneOf: operator(some, (sql, put, value) => `${sql}::text = any(${put(value)}::text[])`),
    isNoneOf: operator(some, (sql, put, value) => `${sql}::text <> all(${put(value)}::text[])`),
  },
  flag: {
    isSet: operator(
      () => z.boolean(),
      (sql, put, value) => `${sql} = ${put(value)}::boolean`,
    ),
  },
  number: amounts,
  percent: amounts,
  hours: amounts,
  money: amounts,
  day: days,
}

/** The operator of a kind by its name, or undefined. */
export function operatorOf(kind: ReportValueKind, name: string): Operator | undefined {
  return Object.hasOwn(operators[kind], name) ? operators[kind][name] : undefined
}
