import { belongings, columns } from '../../build/datamodel/columns.js'
import { columnIn, empty, join, raw, type Sql, sql } from '../../prisma/sql.ts'
import type { Condition, Subject } from './vocabulary.ts'

/**
 * A rule's condition as SQL on the row under an alias, for what memory, Prisma and SQL answer alike: a column is a value, null, one of
 * several (`in`), `not: null`, or compared (`lt`, `lte`, `gt`, `gte`); `some` row that belongs to it is like that. Throws TypeError for
 * anything else, an unknown column and a value of another type than its column. `isFilter`: see isOneOf.
 */
export function conditionSql(condition: Condition, subject: Subject, alias: string, isFilter = false): Sql {
  const parts = Object.entries(condition).flatMap(([name, wanted]) => {
    const column = known(columns, subject, name)
    return column
      ? columnIs(`${subject}.${name}`, column, columnIn(alias, name), wanted, isFilter)
      : someSql(subject, alias, name, wanted, isFilter)
  })
  return parts.length > 0 ? sql`(${join(parts, ' and ')})` : sql`true`
}

const compared: Record<string, Sql> = { lt: raw('<'), lte: raw('<='), gt: raw('>'), gte: raw('>=') }

function columnIs(name: string, column: string, expression: Sql, wanted: unknown, isFilter: boolean): Sql[] {
  if (wanted === null) return [sql`${expression} is null`]
  const type = column.replace('?', '')
  const put = (value: unknown) => sql`${asSent(name, type, value)}::${raw(type)}`
  if (typeof wanted !== 'object' || wanted instanceof Date) return [sql`${expression} = ${put(wanted)}`]
  const asked = wanted as Record<string, unknown>
  if (Object.keys(asked).length === 0) throw new TypeError(`No SQL for an empty condition on ${name}`)
  // To memory null comes before everything, to SQL it is not comparable: whoever compares must say that it is not null.
  if (('lt' in asked || 'lte' in asked) && column.endsWith('?') && asked.not !== null)
    throw new TypeError(`${name} may be null: what is compared must be "not: null" as well`)
  return Object.entries(asked).map(([operator, value]) => {
    if (operator === 'in' && Array.isArray(value)) return isOneOf(name, type, expression, value, isFilter)
    if (operator === 'not' && value === null) return sql`${expression} is not null`
    const sign = Object.hasOwn(compared, operator) && ordered.includes(type) && compared[operator]
    if (!sign) throw new TypeError(`No SQL for a condition on ${name}: ${operator}`)
    return sql`${expression} ${sign} ${put(value)}`
  })
}

/** More than these are many: the planner looks at each of them. */
const many = 100

/**
 * Where rows are found by something else, and the condition only keeps some of them (`isFilter`), many values are looked up in a hashed
 * table: for a list that an index might be asked for, the planner compares each value with each of the column's most common ones, for ten
 * thousand of them ten times as long as the statement takes. `is true` keeps it from making a join of it.
 */
function isOneOf(name: string, type: string, expression: Sql, wanted: unknown[], isFilter: boolean): Sql {
  const list = listSent(name, type, wanted)
  const [only] = list
  if (only !== undefined && list.length === 1) return sql`${expression} = ${only}::${raw(type)}`
  if (isFilter && list.length > many) return sql`(${expression} in (select unnest(${list}::${raw(type)}[]))) is true`
  return sql`${expression} = any(${list}::${raw(type)}[])`
}

const lists = new WeakMap<unknown[], Map<string, readonly (string | number | boolean)[]>>()

/** A list as it is sent for a column of a type: the list itself, where it is sent as it is, for what many conditions share is sent once.
 *  Each is looked through once. */
function listSent(name: string, type: string, wanted: unknown[]): readonly (string | number | boolean)[] {
  const known = lists.get(wanted)?.get(type)
  if (known) return known
  const values = wanted.map((value) => asSent(name, type, value))
  const list = moments.includes(type) ? values : (wanted as typeof values)
  if (Object.isFrozen(wanted)) lists.set(wanted, (lists.get(wanted) ?? new Map()).set(type, list))
  return list
}

const moments = ['date', 'timestamptz']
const numbers = ['integer', 'smallint']
const ordered = [...moments, ...numbers]

/** A value as it is sent for a column of a type. A day is its midnight in UTC, as Prisma reads it. */
function asSent(name: string, type: string, value: unknown): string | number | boolean {
  if (value instanceof Date && moments.includes(type)) {
    const text = value.toISOString()
    if (type === 'timestamptz') return text
    if (text.endsWith('T00:00:00.000Z')) return text.slice(0, 10)
  }
  if (typeof value === 'number' && numbers.includes(type)) return value
  if (typeof value === 'boolean' && type === 'boolean') return value
  if (typeof value === 'string' && (type === 'uuid' || type === 'text' || type.startsWith('"'))) return value
  throw new TypeError(`No SQL for a condition on ${name}: ${JSON.stringify(value)} is not a ${type}`)
}

function someSql(subject: Subject, alias: string, name: string, wanted: unknown, isFilter: boolean): Sql {
  const rows = known(belongings, subject, name)
  const [[operator, condition] = [], ...more] = Object.entries(Object(wanted) as Record<string, unknown>)
  if (!rows || operator !== 'some' || more.length > 0)
    throw new TypeError(`No SQL for a condition on ${subject}.${name}`)
  const inner = `${alias}_${name}`
  const isIts = sql`${columnIn(inner, rows.column)} = ${columnIn(alias, 'id')}`
  const isLikeThat = conditionSql(condition as Condition, rows.model as Subject, inner, isFilter)
  // With an offset it is looked up for each row that is left, by an index: the planner would read the whole table for the first of them.
  const end = isFilter ? sql` offset 0` : empty
  return sql`exists (select from ${raw(`"${rows.model}" ${inner}`)} where ${isIts} and ${isLikeThat}${end})`
}

function known<Value>(all: Record<string, Record<string, Value>>, subject: string, name: string): Value | undefined {
  const its = Object.hasOwn(all, subject) ? all[subject] : undefined
  return its && Object.hasOwn(its, name) ? its[name] : undefined
}
