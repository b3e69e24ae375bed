import { raw, type Sql, sql } from '../../../prisma/sql.ts'
import { isDated, isLateSql } from '../../projects/tasks/late.ts'
import { columnOf, entities } from '../columns/entities.ts'
import { sortOf } from '../definition.ts'
import { expressionOf } from '../eyes.ts'
import type { ReportRequest } from '../statement.ts'

/** What rows are ordered by: choices by their place in the catalogue, those that say how something is by how bad it is, so that the worst
 *  come first where it falls; texts without regard to case. */
export function rank({ actor, definition: { entity } }: ReportRequest, key: string): Sql {
  const { kind, choices = [], worst } = columnOf(entity, key) ?? {}
  const value = expressionOf(actor, entity, key)
  const rising = worst?.toReversed() ?? choices
  if (kind === 'choice') return sql`array_position(array[${raw(`'${rising.join("', '")}'`)}], (${value})::text)`
  return kind === 'text' ? sql`lower(${value})` : value
}

/** Whether the row `x` is late, told where a report shows by when it is due; null where that is not for its reader to know. Undefined for a report
 *  that shows no such day. */
export function lateOfRow({ actor, definition: { entity } }: ReportRequest, left: string[]): Sql | undefined {
  const { subject } = entities[entity]
  const isShown = left.some((key) => columnOf(entity, key)?.late === 'of-row')
  return isShown && isDated(subject) ? isLateSql(actor, subject, 'x', sql`told.today`) : undefined
}

/** What rows come by where a report says no order: what is late, then what is worst, as far as these columns of it show that. */
export function urgency(asked: ReportRequest, left: string[]): { key: string[]; by: Sql[] } {
  const late = lateOfRow(asked, left)
  const sorts = entities[asked.definition.entity].urgent.map((sort) => sortOf({ sort }))
  const shown = sorts.filter(({ key }) => left.includes(key))
  const by = shown.map(({ key, falls }) => sql`${rank(asked, key)} ${falls ? sql`desc` : sql`asc`} nulls last`)
  return {
    key: shown.map(({ key }) => key),
    by: [...(late ? [sql`coalesce(${late}, false) desc`] : []), ...by],
  }
}
