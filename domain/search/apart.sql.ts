import { join, type Sql, sql } from '../../prisma/sql.ts'
import type { IsBeside } from './beside.sql.ts'
import type { SearchedTable } from './searched.ts'
import type { Sought } from './sought.ts'

/** Rows in which the words of what is sought stand apart, each in one of the columns or in the name of what the row belongs to, and one of them at
 *  least in the row itself: at most so many. What its reader does not see of a row holds nothing. */
export function apartSql(
  { table, reached, columns }: SearchedTable,
  beside: IsBeside[],
  { patterns }: Sought,
  most: number,
): Sql {
  const own = patterns.map((pattern) =>
    columns.map((column) => sql`(${column.folded} like ${pattern}::text and ${column.gate})`),
  )
  const texts = columns.map(({ folded, gate }) => sql`case when ${gate} then ${folded} end`)
  const holds = own.map((each, place) => either([...each, ...beside.map((isBeside) => isBeside(place))]))
  return sql`select id, text, least(length(text), 999) as way, 4 as rank from
    (select x.id, concat(${join(texts, ', ')}) as text from ${table} x
      where ${join(holds, ' and ')} and ${either(own.flat())} and ${reached} limit ${most}::int) apart`
}

const either = (conditions: Sql[]) => sql`(${join(conditions, ' or ')})`
