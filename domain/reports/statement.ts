import type { Audience, Member } from '../access/actor.ts'
import { scopeSql } from '../access/scope.ts'
import { NotAllowed } from '../refusals.ts'
import { columnOf, entities } from './columns/entities.ts'
import { type Filter, type ReportDefinition, sortOf } from './definition.ts'
import { expressionOf, isSeen, joinsFor, seen } from './eyes.ts'
import { operatorOf } from './operators.ts'

/** A report asked for: what it tells, with whose eyes, of which organisation alone (null: all they reach), on which day and where. */
export type ReportRequest = {
  definition: ReportDefinition
  actor: Member | Audience
  organisationId: string | null
  timeZone: string
  today: string
}

/** Text and values of one SQL statement. */
export type Statement = { text: string; values: unknown[] }

/** What reads a report: the keys of the columns left after hiding, in order, and the statements of its rows and their number. */
export type Reading = { columns: string[]; rows: Statement; count: Statement }

/**
 * Says a report in SQL. Columns its reader may not see are left out. Throws NotAllowed when none is left, and when it filters or
 * sorts by a hidden one: what is not in the answer would show in which rows come, and in which order.
 */
export function readingOf(asked: ReportRequest): Reading {
  const { entity, columns, filters, sort } = asked.definition
  const left = columns.filter((key) => isSeen(asked.actor, entity, key))
  const needed = [...filters.map(({ field }) => field), ...(sort ? [sortOf({ sort }).key] : [])]
  if (left.length === 0 || !needed.every((key) => isSeen(asked.actor, entity, key)))
    throw new NotAllowed('report-hidden')
  return { columns: left, rows: rowsOf(asked, left), count: countOf(asked) }
}

function rowsOf(asked: ReportRequest, columns: string[]): Statement {
  const { entity, sort } = asked.definition
  const { key, falls } = sortOf({ sort: sort ?? entities[entity].order })
  const order = isSeen(asked.actor, entity, key) ? [key] : []
  const values = begin(asked)
  const list = columns.map((column) => told(asked, column, values))
  const by = order.map((column) => `${rank(asked, column, values)} ${falls ? 'desc' : 'asc'} nulls last`)
  const body = bodyOf(asked, [...columns, ...order], values)
  return { text: `${start} select ${list.join(', ')} ${body} order by ${[...by, 'x.id'].join(', ')}`, values }
}

function countOf(asked: ReportRequest): Statement {
  const values = begin(asked)
  return { text: `${start} select count(*)::int as total ${bodyOf(asked, [], values)}`, values }
}

const start = 'with told as (select $1::text as zone, $2::date as today)'
const begin = ({ timeZone, today }: ReportRequest): unknown[] => [timeZone, today]

function bodyOf(asked: ReportRequest, columns: string[], values: unknown[]): string {
  const { definition, actor, organisationId } = asked
  const { entity, filters } = definition
  const joins = joinsFor(actor, entity, [...columns, ...filters.map(({ field }) => field)], values)
  const where = [scopeSql(actor, 'read', entities[entity].subject, 'x', values)]
  if (organisationId) where.push(`x."organisationId" = $${values.push(organisationId)}::uuid`)
  for (const filter of filters) where.push(conditionOf(asked, filter, values))
  return `from told cross join "${entities[entity].subject}" x ${joins} where ${where.join(' and ')}`
}

/** Rows on which the reader may not see what is filtered by are not among the answer, whatever it holds there. */
function conditionOf({ actor, definition: { entity } }: ReportRequest, filter: Filter, values: unknown[]): string {
  const column = columnOf(entity, filter.field)
  const known = column && operatorOf(column.kind, filter.operator)
  if (!column || !known) throw new TypeError(`No filter ${filter.field} ${filter.operator}`)
  const put = (value: unknown) => `$${values.push(value)}`
  return `(${seen(actor, entity, filter.field, values)} and ${known.sql(`(${column.sql})`, put, filter.value as never)})`
}

/** What rows are ordered by: choices by their place in the catalogue, texts without regard to case. */
function rank({ actor, definition: { entity } }: ReportRequest, key: string, values: unknown[]): string {
  const { kind, choices = [] } = columnOf(entity, key) ?? {}
  const value = expressionOf(actor, entity, key, values)
  if (kind === 'choice') return `array_position(array['${choices.join("', '")}'], (${value})::text)`
  return kind === 'text' ? `lower(${value})` : value
}

/** A value as it is handed on: days as YYYY-MM-DD, exact numbers as numbers. */
function told({ actor, definition: { entity } }: ReportRequest, key: string, values: unknown[]): string {
  const value = expressionOf(actor, entity, key, values)
  const kind = columnOf(entity, key)?.kind
  if (kind === 'day') return `to_char(${value}, 'YYYY-MM-DD')`
  if (kind === 'money' || kind === 'hours') return `(${value})::float8`
  return kind === 'choice' ? `(${value})::text` : value
}
