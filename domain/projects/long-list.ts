import { columnIn, given, join, raw, type Sql, sql } from '../../prisma/sql.ts'
import { joinsOf, listWith } from './beside.ts'
import type { Listing } from './pages.ts'

/** So many rows of a list that may be long are counted; of more it is said that there are more. */
export const countedUpTo = 1_000

const [offset, end, most] = [sql`${given('offset')}::int`, sql`${given('end')}::int`, sql`${given('most')}::int`]

/**
 * A page of a list that may be long, where it is not: as many of its rows are looked for as are counted, or as the page needs where it lies further
 * on (`most`), and put in order. Where there are `more`, nothing of them is told, and the page is read by `inOrderSql`.
 */
export function fewSql(listing: Listing): Sql {
  const { table } = listing
  const whole = typeof table === 'string' ? sql`select * from ${raw(`"${table}"`)}` : table
  return sql`listed.total, listed.more, listed.rows from (
    with few as materialized (${rowsOf(listing, whole)} limit ${most} + 1),
      counted as materialized (select least(count(*), ${most})::int as total, count(*) > ${most} as more from few)
    select total, more, (${pageOf(listing, sql`select * from few where not counted.more`)}) as rows from counted) listed`
}

/** The rows of a page of a list that is long: an index leads through each part of it in the order of the list, up to the end of the page. */
export function inOrderSql(listing: Listing): Sql {
  const parts = (listing.inOrder ?? []).map(
    (part) => sql`(${rowsOf(listing, part)} order by ${listing.order} limit ${end})`,
  )
  return sql`select (${pageOf(listing, join(parts, ' union all '))}) as rows`
}

function rowsOf({ alias, columns, where }: Listing, part: Sql): Sql {
  return sql`select ${columns.list} from (${part}) ${raw(alias)} where ${where}`
}

function pageOf({ alias: name, columns, order, beside }: Listing, rows: Sql): Sql {
  const alias = raw(name)
  const shown = listWith(
    columns.names.map((column) => columnIn(name, column)),
    beside,
  )
  return sql`select json_agg(page.row order by page.place) from (
    select ${alias}.place, (select row from (select ${shown}) row) as row
    from (select ${alias}.*, row_number() over (order by ${order})::int as place from (${rows}) ${alias}
      order by ${order} limit ${end} - ${offset} offset ${offset}) ${alias}
    ${joinsOf(beside)}) page`
}
