import { join, raw, type Sql, sql } from '../../prisma/sql.ts'
import type { Viewer } from '../access/actor/actor.ts'
import { scopeSql } from '../access/scope.ts'
import { NotAllowed } from '../refusals.ts'
import { answerSql } from './answer/answer.sql.ts'
import { columnOf, entities } from './columns/entities.ts'
import { type Filter, type ReportDefinition, sortOf } from './definition.ts'
import { expressionOf, isSeen, joinsFor, seen, valueIn } from './eyes.ts'
import { lateOfRow, rank, urgency } from './groups/rank.ts'
import { groupOrder, sums } from './groups/sums.ts'
import { operatorOf } from './operators.ts'

/** A report asked for: what it tells, with whose eyes, of which organisation alone (null: all they reach), on which day and where. */
export type ReportRequest = {
  definition: ReportDefinition
  actor: Viewer
  organisationId: string | null
  timeZone: string
  today: string
}

/** What reads a report: the keys of the columns left after hiding, in order, and the statements of its rows, of their number, and of what
 *  it answers (see `answerSql`). */
export type Reading = { columns: string[]; rows: Sql; count: Sql; answer: Sql }

/**
 * Compiles a report to SQL. Columns its reader may not see are left out. Throws NotAllowed when none is left, and when it filters or
 * sorts by a hidden one, or groups by one: what is not in the answer would show in which rows come, and in which order.
 */
export function compileReport(asked: ReportRequest): Reading {
  const left = columnsLeft(asked.actor, asked.definition)
  if (left.length === 0) throw new NotAllowed('report-hidden')
  const answer = sql`${start(asked)} select ${answerSql(asked, left)} as answer`
  return { columns: left, rows: rowsOf(asked, left), count: countOf(asked), answer }
}

/** The columns of a report that are left to somebody; none where they may not be told it at all. */
export function columnsLeft(actor: Viewer, { entity, columns, filters, sort, groupBy }: ReportAsked): string[] {
  const needed = [
    ...filters.map(({ field }) => field),
    ...(sort ? [sortOf({ sort }).key] : []),
    ...(groupBy ? [groupBy] : []),
  ]
  return needed.every((key) => isSeen(actor, entity, key)) ? columns.filter((key) => isSeen(actor, entity, key)) : []
}

/** What of a report decides whether somebody may be told it. */
export type ReportAsked = Pick<ReportDefinition, 'entity' | 'columns' | 'filters' | 'sort' | 'groupBy'>

function rowsOf(asked: ReportRequest, columns: string[]): Sql {
  const list = columns.map((column) => told(asked, column))
  const { key, by } = orderOf(asked)
  const body = bodyOf(asked, [...columns, ...key])
  const late = lateOfRow(asked, columns)
  const beside = [...sums(asked, columns), ...(late ? [late] : [])]
  return sql`${start(asked)} select ${join([...list, ...beside], ', ')} ${body} order by ${by}`
}

/** What the rows of a report are ordered by, the same at every reading, and the columns that it takes, but for a hidden one: first the groups, then what
 *  it is sorted by; without a sort what is late and what is worst, then as its entity usually is. */
export function orderOf(asked: ReportRequest): { key: string[]; by: Sql } {
  const { entity, sort, groupBy } = asked.definition
  const urgent = sort ? { key: [], by: [] } : urgency(asked, columnsLeft(asked.actor, asked.definition))
  const { key, falls } = sortOf({ sort: sort ?? entities[entity].order })
  const order = isSeen(asked.actor, entity, key) ? [key] : []
  const by = order.map((column) => sql`${rank(asked, column)} ${falls ? sql`desc` : sql`asc`} nulls last`)
  return {
    key: [...urgent.key, ...order, ...(groupBy ? [groupBy] : [])],
    by: join([...groupOrder(asked), ...urgent.by, ...by, sql`x.id`], ', '),
  }
}

function countOf(asked: ReportRequest): Sql {
  return sql`${start(asked)} select count(*)::int as total ${bodyOf(asked, [])}`
}

/** What a statement begins with: the day and the zone that it is told in, as `told`. */
export const start = ({ timeZone, today }: ReportRequest) =>
  sql`with told as (select ${timeZone}::text as zone, ${today}::date as today)`

/** The rows of a report as `x`, with what these columns and its filters are made of beside them: all that follows a select list. */
export function bodyOf(asked: ReportRequest, columns: string[]): Sql {
  const { definition, actor, organisationId } = asked
  const { entity, filters } = definition
  const joins = joinsFor(actor, entity, [...columns, ...filters.map(({ field }) => field)])
  const where = [scopeSql(actor, 'read', entities[entity].subject, 'x')]
  if (organisationId) where.push(sql`x."organisationId" = ${organisationId}::uuid`)
  for (const filter of filters) where.push(conditionOf(asked, filter))
  const table = raw(`"${entities[entity].subject}"`)
  return sql`from told cross join ${table} x ${joins} where ${join(where, ' and ')}`
}

/** Rows on which the reader may not see what is filtered by are not among the answer, whatever it holds there. */
function conditionOf({ actor, definition: { entity } }: ReportRequest, filter: Filter): Sql {
  const column = columnOf(entity, filter.field)
  const known = column && operatorOf(column, filter.operator)
  if (!column || !known) throw new TypeError(`No filter ${filter.field} ${filter.operator}`)
  const asked = known.ofReader
    ? known.sql(raw(column.member ?? 'null'), actor.membershipId as never)
    : known.sql(valueIn(actor, entity, filter.field), filter.value as never)
  return sql`(${seen(actor, entity, filter.field)} and ${asked})`
}

/** A value as it is handed on: days as YYYY-MM-DD, exact numbers as numbers. */
export function told({ actor, definition: { entity } }: ReportRequest, key: string): Sql {
  const value = expressionOf(actor, entity, key)
  const kind = columnOf(entity, key)?.kind
  if (kind === 'day') return sql`to_char(${value}, 'YYYY-MM-DD')`
  if (kind === 'money' || kind === 'hours') return sql`(${value})::float8`
  return kind === 'choice' ? sql`(${value})::text` : value
}
