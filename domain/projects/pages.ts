import { sql } from '../../prisma/client.ts'
import type { VisibleColumns } from '../access/columns.ts'
import type { Beside } from './beside.ts'

/** Rows on one page of any list. */
export const pageSize = 20

/** One page of a list; pages count from 1. */
export type Paged = { total: number; page: number; pages: number }

/** What a list is made of: a table under an alias, what of it is told, and what beside it (joined for the page's rows only). */
export type Listing = {
  table: string
  alias: string
  columns: VisibleColumns
  where: string
  order: string
  beside: Beside[]
  /** Columns among them that are instants. */
  instants?: readonly string[]
}

/** The first values of a listing's statement: how many rows, and after how many. */
export const pageValues = (page: number): unknown[] => [pageSize, (page - 1) * pageSize]

/** One page of a list and the number of all its rows, in one statement; past its end, the last page. `values` begin with pageValues. */
export async function readPage<Row extends object>(
  name: string,
  listing: Listing,
  page: number,
  values: unknown[],
): Promise<Paged & { rows: Row[] }> {
  return (await readPageBeside<Row, object>(name, listing, '', page, values)).paged
}

/**
 * One page of a list, and `beside` it further columns (SQL, ending with a comma) of the same single row: a way to the database
 * for each would cost more than what is read. The rows come as one JSON text, which is read faster than a field at a time.
 * Only who asks for a page past the end costs more: they get the last one.
 */
export async function readPageBeside<Row extends object, Found extends object>(
  name: string,
  listing: Listing,
  beside: string,
  page: number,
  values: unknown[],
): Promise<{ found: Found; paged: Paged & { rows: Row[] } }> {
  const text = `select ${beside} ${listingSql(listing)}`
  const read = async (from: unknown[]) =>
    (await sql<Found & PageRow<Row>>(name, text, [...from, ...values.slice(2)]))[0]
  const asked = await read(pageValues(page))
  const answer = asked?.total == null && page > 1 ? await lastPage(read) : asked
  const { total, rows, ...found } = answer ?? { total: null, rows: null }
  const shown = (rows ?? []).map((row) => listing.columns.shown(withInstants(row, listing.instants)))
  return { found: found as Found, paged: { rows: shown, ...paged(page, total ?? 0) } }
}

/** The last page of a list, of which it is not known yet how long it is. */
async function lastPage<Answer extends { total: number | null }>(
  read: (from: unknown[]) => Promise<Answer | undefined>,
): Promise<Answer | undefined> {
  const first = await read(pageValues(1))
  const { pages } = paged(1, first?.total ?? 0)
  return pages > 1 ? read(pageValues(pages)) : first
}

type PageRow<Row> = { total: number | null; rows: Row[] | null }

function listingSql({ table, alias, columns, where, order, beside }: Listing) {
  const shown = [...columns.names.map((name) => `${alias}."${name}"`), ...beside.map(({ column }) => column)]
  return `listed.total, listed.rows from (
    select max(page.total) as total, json_agg(page.row order by page.place) as rows from (
      select ${alias}.place, ${alias}.total, (select row from (select ${shown.join(', ')}) row) as row
      from (
        select ${columns.list}, row_number() over (order by ${order})::int as place, count(*) over ()::int as total
        from "${table}" ${alias} where ${where} order by ${order} limit $1 offset $2) ${alias}
      ${beside.map(({ join }) => join).join(' ')}) page) listed`
}

/** A row read as JSON, in which instants are text. Their names are given. */
export function withInstants<Row extends object>(row: Row, instants: readonly string[] = []): Row {
  const told = row as Record<string, unknown>
  for (const name of instants) if (typeof told[name] === 'string') told[name] = new Date(told[name])
  return row
}

function paged(page: number, total: number): Paged {
  const pages = Math.max(1, Math.ceil(total / pageSize))
  return { total, page: Math.min(page, pages), pages }
}
