import { sql } from '../../prisma/client.ts'
import type { Columns } from '../access/columns.ts'
import type { Beside } from './beside.ts'

/** Rows on one page of any list. */
export const pageSize = 20

/** One page of a list; pages count from 1. */
export type Paged = { total: number; page: number; pages: number }

/** What a list is made of: a table under an alias, what of it is told, and what beside it (joined for the page's rows only). */
export type Listing = {
  table: string
  alias: string
  columns: Columns
  where: string
  order: string
  beside: Beside[]
}

/** The first values of a listing's statement: how many rows, and after how many. */
export const pageValues = (page: number): unknown[] => [pageSize, (page - 1) * pageSize]

/** One page of a list and the number of all its rows, in one statement. `values` begin with pageValues. */
export async function readPage<Row extends object>(
  name: string,
  listing: Listing,
  page: number,
  values: unknown[],
): Promise<Paged & { rows: Row[] }> {
  const { list, from, joins, order } = listingSql(listing)
  const text = `select ${list} from ${from} ${joins} order by ${order}`
  const found = await sql<Placed & Row>(name, text, values)
  const beyond = found.length === 0 && page > 1
  const [counted] = beyond ? await sql<Placed>(name, text, [1, 0, ...values.slice(2)]) : found
  return { rows: found.map((row) => shownRow(listing, row)), ...paged(page, counted?.total ?? 0) }
}

/** A row's place in its list, and how many there are. */
export type Placed = { place: number; total: number }

/** The pieces of a listing's statement. */
export function listingSql({ table, alias, columns, where, order, beside }: Listing) {
  return {
    list: [`${alias}.*`, ...beside.map(({ column }) => column)].join(', '),
    from: `(
      select ${columns.list}, row_number() over (order by ${order})::int as place, count(*) over ()::int as total
      from "${table}" ${alias} where ${where} order by ${order} limit $1 offset $2) ${alias}`,
    joins: beside.map(({ join }) => join).join(' '),
    order: `${alias}.place`,
  }
}

/** A row as its reader may see it. */
export function shownRow<Row extends object>(listing: Listing, { place, total, ...row }: Placed & Row): Row {
  return listing.columns.shown(row as unknown as Row)
}

/** Which page it is, of how many. */
export function paged(page: number, total: number): Paged {
  return { total, page, pages: Math.max(1, Math.ceil(total / pageSize)) }
}
