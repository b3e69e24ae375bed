import { join, type Sql, sql } from '../../../prisma/sql.ts'
import { columnOf } from '../columns/entities.ts'
import { sortOf } from '../definition.ts'
import { expressionOf, seen } from '../eyes.ts'
import type { ReportRequest } from '../statement.ts'
import { groupingOf, isCounted } from './grouping.ts'
import { rank } from './rank.ts'

/** What rows are ordered by before all else: choices by their place in the catalogue, those that say how something is from the worst on; as
 *  the report is sorted, where that is by the same column. Of a report without groups nothing. */
export function groupOrder(asked: ReportRequest): Sql[] {
  const { groupBy, sort } = asked.definition
  if (!groupBy) return []
  const sorted = sort === null ? null : sortOf({ sort })
  const beginsWorst = columnOf(asked.definition.entity, groupBy)?.worst !== undefined
  const falls = sorted?.key === groupBy ? sorted.falls : beginsWorst
  const by = isChoice(asked, groupBy) ? [rank(asked, groupBy)] : [sql`lower((${keyOf(asked, groupBy)})::text)`]
  return [...by, keyOf(asked, groupBy)].map((one) => sql`${one} ${falls ? sql`desc` : sql`asc`} nulls last`)
}

/**
 * What is told of its group and of the whole report beside each row: how many rows the group has, what is added up of them, and of all rows
 * (see `tailOf`). A total is null unless its reader may see all that it is made of.
 */
export function sums(asked: ReportRequest, left: string[]): Sql[] {
  const grouping = groupingOf(asked.definition, left)
  if (!isCounted(grouping)) return []
  const { groupBy } = asked.definition
  const group = groupBy ? sql`(partition by ${keyOf(asked, groupBy)})` : sql`()`
  const added = (over: Sql) => grouping.added.map((key) => sumOf(asked, key, over))
  return [sql`(count(*) over ${group})::int`, ...added(group), ...added(sql`()`)]
}

function sumOf({ actor, definition: { entity } }: ReportRequest, key: string, over: Sql): Sql {
  const value = expressionOf(actor, entity, key)
  const isSeen = [seen(actor, entity, key)]
  // What is beside a row is null where its reader may not see all of it.
  if (columnOf(entity, key)?.join) isSeen.push(sql`(${value}) is not null`)
  return sql`case when bool_and(${join(isSeen, ' and ')}) over ${over} then coalesce(sum(${value}) over ${over}, 0)::float8 end`
}

/** The value that rows of one group have in common: of a day its month. */
export function keyOf({ actor, definition: { entity } }: ReportRequest, key: string): Sql {
  const value = expressionOf(actor, entity, key)
  switch (columnOf(entity, key)?.kind) {
    case 'day':
      return sql`to_char(${value}, 'YYYY-MM')`
    case 'text':
      return sql`nullif(${value}, '')`
    default:
      return sql`(${value})::text`
  }
}

const isChoice = ({ definition: { entity } }: ReportRequest, key: string) => columnOf(entity, key)?.kind === 'choice'
