import { columnIn, join, type Sql, sql } from '../../../prisma/sql.ts'
import { columnOf, entities } from '../columns/entities.ts'
import { expressionOf, isSeen, seen } from '../eyes.ts'
import { keyOf } from '../groups/sums.ts'
import { bodyOf, type ReportRequest, start, told } from '../statement.ts'
import { columnsOfChart, type ReportChart } from './chart.ts'

/** How much of a chart is drawn: its categories, its months, the parts of a category, the rows of a timeline. What is beyond is told together,
 *  or said to be missing. */
export const bounds = { categories: 12, slices: 6, months: 36, parts: 6, spans: 30 }

/** An amount as it is read: of a category and a part of it, or of what is beyond the bound of either; `whole`: whether the reader sees all
 *  that it is made of. */
export type AmountRow = {
  by: string | null
  byRest: boolean
  split: string | null
  splitRest: boolean
  amount: number
  whole: boolean
}

/** A row of a timeline as it is read, days as YYYY-MM-DD; `total` is how many there are with a day. */
export type SpanRow = { name: string | null; begins: string | null; ends: string; total: number; whole: boolean }

/** What reads the chart of a report over the rows its reader sees: AmountRows, of a timeline SpanRows. Null where there is none for them: the
 *  report has none, or it is made of what they see on no row. */
export function chartSql(asked: ReportRequest): Sql | null {
  const { actor, definition } = asked
  const { chart, entity } = definition
  if (!chart || !columnsOfChart(chart).every((key) => isSeen(actor, entity, key))) return null
  return chart.kind === 'timeline' ? spansSql(asked, chart) : amountsSql(asked, chart)
}

function amountsSql(asked: ReportRequest, chart: ReportChart): Sql {
  const { entity } = asked.definition
  const { by, split, measure } = chart
  const amount = measure === null ? sql`1` : expressionOf(asked.actor, entity, measure)
  // Of days the latest ones are kept, of all else the largest.
  const order = columnOf(entity, by)?.kind === 'day' ? sql`"by" desc nulls last` : sql`"ofBy" desc, "by" nulls last`
  const categories =
    columnOf(entity, by)?.kind === 'day' ? bounds.months : chart.kind === 'doughnut' ? bounds.slices : bounds.categories
  return sql`${start(asked)}, point as (
      select ${keyOf(asked, by)} as "by", ${split === null ? sql`null::text` : keyOf(asked, split)} as split,
        ${amount} as amount, ${isWhole(asked, chart)} as whole ${bodyOf(asked, columnsOfChart(chart))}),
    summed as (
      select "by", split, coalesce(sum(amount), 0) as amount, bool_and(whole) as whole from point group by "by", split),
    weighed as (
      select *, sum(amount) over (partition by "by") as "ofBy", sum(amount) over (partition by split) as "ofSplit" from summed),
    placed as (
      select *, dense_rank() over (order by ${order}) > ${categories}::int as "byRest",
        dense_rank() over (order by "ofSplit" desc, split nulls last) > ${bounds.parts}::int as "splitRest" from weighed)
    select case when not "byRest" then "by" end as "by", "byRest", case when not "splitRest" then split end as split, "splitRest",
      sum(amount)::float8 as amount, bool_and(whole) as whole
    from placed group by 1, 2, 3, 4 order by min("by"), 2, min(split), 4`
}

function spansSql(asked: ReportRequest, chart: ReportChart): Sql {
  const { by, begins, ends } = chart
  const from = begins === null ? sql`null::text` : told(asked, begins)
  return sql`${start(asked)}, span as (
      select x.id, ${told(asked, by)} as name, ${from} as begins, ${told(asked, ends ?? by)} as ends,
        bool_and(${isWhole(asked, chart)}) over () as whole ${bodyOf(asked, columnsOfChart(chart))})
    select name, begins, ends, whole, (count(*) over ())::int as total
    from span where ends is not null or not whole order by coalesce(begins, ends), ends, id limit ${bounds.spans}`
}

/** Whether the reader sees, on the row at hand, all that a chart is made of. */
function isWhole(asked: ReportRequest, chart: ReportChart): Sql {
  const { actor, definition } = asked
  const { entity } = definition
  const open = columnsOfChart(chart).flatMap((key) => {
    const { join: name, reads = [] } = columnOf(entity, key) ?? {}
    const value = expressionOf(actor, entity, key)
    const beside = name ? entities[entity].joins[name]?.subject : undefined
    const [field, ...more] = reads
    // What is added up beside a row is null where its reader may not see all of it; so is the name of what the row leads to.
    if (key === chart.measure && name) return [seen(actor, entity, key), sql`(${value}) is not null`]
    if (beside && field && more.length === 0)
      return [seen(actor, entity, key), sql`(${columnIn('x', field)} is null or (${value}) is not null)`]
    return [seen(actor, entity, key)]
  })
  return sql`(${join(open, ' and ')})`
}
