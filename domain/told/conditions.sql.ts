import { columnIn, type Given, given, patternWith, raw, type Sql, type SqlValue, sql } from '../../prisma/sql.ts'
import type { Viewer } from '../access/actor/actor.ts'
import { gatesOf, type VisibleColumns } from '../access/columns.ts'
import { Invalid } from '../refusals.ts'
import type { ToldFilter } from './filters.ts'
import type { ToldThing } from './things.ts'

/** The conditions of filters (by their parameters) on the rows `x`: where a column is hidden, no value of it is like anything. Throws Invalid for
 *  a column that is hidden on all of them, as for one that does not exist. */
export function filterConditions(
  actor: Viewer,
  thing: ToldThing,
  columns: VisibleColumns,
  filters: Record<string, unknown>,
): Sql[] {
  const known = new Map(thing.filters.map((filter) => [filter.parameter, filter]))
  return Object.entries(filters).map(([parameter, value]) => {
    const filter = known.get(parameter) as ToldFilter
    const column = columns.of(filter.column.name)
    if (!column) throw new Invalid({ [parameter]: 'unknown-field' })
    const gate = gatesOf(actor, thing.name, 'x', [filter.column.name]).get(filter.column.name)
    const condition = conditionOf(filter, column, value)
    return gate ? sql`(${gate} and ${condition})` : condition
  })
}

function conditionOf({ parameter, column: { name, type }, way }: ToldFilter, column: Sql, value: unknown): Sql {
  const cast = raw(type)
  switch (way) {
    case 'empty':
      return sql`(${column} is null) = ${given(parameter)}::boolean`
    case 'contains':
      return sql`${column} ilike ${given(parameter)}::text`
    case 'from':
      return sql`${column} >= ${given(parameter)}::${cast}`
    case 'to':
      return sql`${column} <= ${given(parameter)}::${cast}`
    case 'is':
      return Array.isArray(value)
        ? sql`${column} = any(${given(parameter)}::${cast}[])`
        : sql`${column} = ${given(parameter)}::${cast}`
  }
  throw new TypeError(`No condition on ${name}`)
}

/** The values of filters as they are sent, by their parameters: the statement leaves them open. */
export function filterValues(thing: ToldThing, filters: Record<string, unknown>): Given {
  const contains = new Set(thing.filters.flatMap(({ parameter, way }) => (way === 'contains' ? [parameter] : [])))
  const sent = (parameter: string, value: unknown) => {
    if (value instanceof Date) return value.toISOString()
    return contains.has(parameter) ? patternWith(String(value)) : (value as SqlValue)
  }
  return Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, sent(name, value)]))
}

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
