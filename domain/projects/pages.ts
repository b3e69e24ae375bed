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
  const text = listingSql(listing)
  const found = await sql<Row & Counted>(name, text, values)
  const beyond = found.length === 0 && page > 1
  const [counted] = beyond ? await sql<Counted>(name, text, [1, 0, ...values.slice(2)]) : found
  const total = counted?.total ?? 0
  const rows = found.map(({ place, total, ...row }) => listing.columns.shown(row as unknown as Row))
  return { rows, total, page, pages: Math.max(1, Math.ceil(total / pageSize)) }
}

type Counted = { place: number; total: number }

function listingSql({ table, alias, columns, where, order, beside }: Listing): string {
  return `
    select ${[`${alias}.*`, ...beside.map(({ column }) => column)].join(', ')} from (
      select ${columns.list}, row_number() over (order by ${order})::int as place, count(*) over ()::int as total
      from "${table}" ${alias} where ${where} order by ${order} limit $1 offset $2) ${alias}
    ${beside.map(({ join }) => join).join(' ')} order by ${alias}.place`
}
