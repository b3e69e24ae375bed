import { columnIn, patternWith, raw, type Sql, type SqlValue, sql } from '../../prisma/sql.ts'
import type { Viewer } from '../access/actor/actor.ts'
import { gatesOf, type VisibleColumns } from '../access/columns.ts'
import { Invalid } from '../refusals.ts'
import { filtersOf, type ToldFilter } from './filters.ts'
import type { ToldThing } from './things.ts'

/** The conditions of filters (by their parameters) on the rows `x`: where a column is hidden, no value of it is like anything. Throws Invalid for
 *  a column that is hidden on all of them, as for one that does not exist. */
export function filterConditions(
  actor: Viewer,
  thing: ToldThing,
  columns: VisibleColumns,
  filters: Record<string, unknown>,
): Sql[] {
  const known = new Map(filtersOf(thing).map((filter) => [filter.parameter, filter]))
  return Object.entries(filters).map(([parameter, value]) => {
    const filter = known.get(parameter) as ToldFilter
    const column = columns.of(filter.column.name)
    if (!column) throw new Invalid({ [parameter]: 'unknown-field' })
    const gate = gatesOf(actor, thing.name, 'x', [filter.column.name]).get(filter.column.name)
    const condition = conditionOf(filter, column, value)
    return gate ? sql`(${gate} and ${condition})` : condition
  })
}

function conditionOf({ column: { name, type }, way }: ToldFilter, column: Sql, value: unknown): Sql {
  const cast = raw(type)
  switch (way) {
    case 'empty':
      return value ? sql`${column} is null` : sql`${column} is not null`
    case 'contains':
      return sql`${column} ilike ${patternWith(String(value))}::text`
    case 'from':
      return sql`${column} >= ${sent(value)}::${cast}`
    case 'to':
      return sql`${column} <= ${sent(value)}::${cast}`
    case 'is':
      return Array.isArray(value)
        ? sql`${column} = any(${value as string[]}::${cast}[])`
        : sql`${column} = ${sent(value)}::${cast}`
  }
  throw new TypeError(`No condition on ${name}`)
}

const sent = (value: unknown): SqlValue => (value instanceof Date ? value.toISOString() : (value as SqlValue))

/** The rows `x` that come after a place in an order by a column and then by id; those without a value come last. */
export function afterPlace(
  column: Sql,
  type: string,
  descends: boolean,
  place: { key: Sql; id: Sql; isNull: boolean },
) {
  const further = sql`${columnIn('x', 'id')} > ${place.id}::uuid`
  if (place.isNull) return sql`(${column} is null and ${further})`
  const key = sql`${place.key}::${raw(type)}`
  const sign = raw(descends ? '<' : '>')
  return sql`(${column} ${sign} ${key} or ${column} = ${key} and ${further} or ${column} is null)`
}
