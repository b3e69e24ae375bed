import { join, type Sql, sql } from '../../../prisma/sql.ts'
import { isDated, isLateSql, knowsLate } from '../../projects/tasks/late.ts'
import { columnOf, entities } from '../columns/entities.ts'
import type { Figure } from '../columns/figure.ts'
import { expressionOf, isSeen, seen } from '../eyes.ts'
import { bodyOf, orderOf, type ReportRequest } from '../statement.ts'

/** What is read of a report before its rows: how many there are, and its figures. A count is null where its reader does not see all that it
 *  is made of; `rows` are so many that count, `names` what the first three of them are called. */
export type ReportAnswer = {
  total: number
  figures: { name: Figure['name']; count: number | null; rows: number; names: string[] | null }[]
}

const named = 3

/**
 * An ReportAnswer as SQL, over exactly the rows of a report, in a statement that begins with `start`. Rows have no names where its first column
 * is no text, nor `without` them.
 */
export function answerSql(asked: ReportRequest, left: string[], without?: 'names'): Sql {
  const figures = figuresOf(asked)
  const { key, by } = without ? { key: [], by: sql`x.id` } : orderOf(asked)
  const [first = ''] = left
  const isNamed = !without && columnOf(asked.definition.entity, first)?.kind === 'text'
  const name = isNamed ? expressionOf(asked.actor, asked.definition.entity, first) : null
  const told = figures.map((figure) => figureSql(asked, figure, name, by))
  const columns = [
    ...figures.flatMap(({ column, until }) => [column, ...(until ? [until] : [])]),
    ...key,
    ...(name ? [first] : []),
  ]
  return sql`(select json_build_object('total', count(*)::int, 'figures', json_build_array(${join(told, ', ')})) ${bodyOf(asked, columns)})`
}

/** The figures of a report that its reader may be told at all, for what it is about. */
function figuresOf({ actor, definition }: ReportRequest): Figure[] {
  const { entity, columns, filters, groupBy } = definition
  const { figures, subject } = entities[entity]
  const about = [...columns, ...filters.map(({ field }) => field), ...(groupBy ? [groupBy] : [])]
  return figures.filter(({ column, until, counts, about: of = [column] }) => {
    if (!of.some((key) => about.includes(key))) return false
    if (counts === 'late' && !(isDated(subject) && knowsLate(actor, subject))) return false
    return [column, ...(until ? [until] : [])].every((key) => isSeen(actor, entity, key))
  })
}

function figureSql(asked: ReportRequest, figure: Figure, name: Sql | null, by: Sql): Sql {
  const weight = weightOf(asked, figure)
  const names = name
    ? sql`(array_agg(${name} order by ${by}) filter (where ${weight} > 0 and ${name} is not null))[1:${named}::int]`
    : sql`null::text[]`
  return sql`json_build_object('name', ${figure.name}::text,
    'count', case when coalesce(bool_and(${isKnown(asked, figure)}), true) then coalesce(sum(${weight}), 0)::int end,
    'rows', (count(*) filter (where ${weight} > 0))::int, 'names', ${names})`
}

/** Whether all that a figure is made of may be seen on the row at hand. */
function isKnown({ actor, definition: { entity } }: ReportRequest, { column, until, counts }: Figure): Sql {
  const gates = [column, ...(until ? [until] : [])].map((key) => seen(actor, entity, key))
  // What is beside a row is null where its reader may not see all of it.
  if (columnOf(entity, column)?.join) gates.push(sql`(${expressionOf(actor, entity, column)}) is not null`)
  if (counts === 'late') gates.push(sql`(${lateSql(actor, entity)}) is not null`)
  return join(gates, ' and ')
}

/** How much the row at hand counts. */
function weightOf({ actor, definition: { entity } }: ReportRequest, { column, until, counts }: Figure): Sql {
  const value = expressionOf(actor, entity, column)
  if (counts === 'sum') return sql`(${value})::int`
  const isOver = until ? sql`(${expressionOf(actor, entity, until)}) is not null` : sql`false`
  return sql`(case when not ${isOver} and ${conditionOf(counts, value, sql`${lateSql(actor, entity)}`)} then 1 else 0 end)`
}

function conditionOf(counts: Exclude<Figure['counts'], 'sum'>, value: Sql, late: Sql): Sql {
  if (counts === 'late') return late
  if (counts === 'empty') return sql`(${value}) is null`
  if ('is' in counts) return sql`(${value})::text = any(${[...counts.is]}::text[])`
  if ('sinceDays' in counts) return sql`(${value}) between told.today - ${counts.sinceDays}::int and told.today`
  return sql`(${value}) between told.today and told.today + ${counts.withinDays}::int`
}

function lateSql(actor: ReportRequest['actor'], entity: ReportRequest['definition']['entity']): Sql {
  const { subject } = entities[entity]
  return isDated(subject) ? isLateSql(actor, subject, 'x', sql`told.today`) : sql`null::boolean`
}
