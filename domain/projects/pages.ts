import { columnIn, empty, type Given, given, raw, type Sql, sql } from '../../prisma/sql.ts'
import type { Viewer } from '../access/actor/actor.ts'
import { queryAs } from '../access/actor/current.ts'
import type { VisibleColumns } from '../access/columns.ts'
import { compiledFor } from '../access/compiled.ts'
import { type Beside, joinsOf, listWith } from './beside.ts'
import { countedUpTo, fewSql, inOrderSql } from './long-list.ts'

/** Rows on one page of any list. */
export const pageSize = 20

/** One page of a list; pages count from 1. `more`: there are more rows than `total`, which nobody has counted. */
export type Paged = { total: number; page: number; pages: number; more?: true }

/** What a list is made of: a table, or what is selected as one, under an alias, what of it is told, and what beside it (joined for the page's rows only). */
export type Listing = {
  table: string | Sql
  alias: string
  columns: VisibleColumns
  where: Sql
  order: Sql
  beside: Beside[]
  /** Of a list that may be long: all of it once more, in parts that are read in its order by an index. It is counted no further than
   *  a page needs: see long-list.ts. */
  inOrder?: Sql[]
  /** An index leads through the table in the order of the list: a page is read by it, and all rows are counted beside. Otherwise all are read
   *  and sorted for a page. */
  isIndexed?: boolean
}

/** How a page of a list is read. */
export type PageRead = {
  /** What its statement is called. */
  name: string
  /** With nothing but who asks and this key the statement is always the same; null where it is not. */
  key: string | null
  columns: VisibleColumns
  /** Columns that are instants. */
  instants?: readonly string[]
  listing: () => Listing
  /** Further columns (SQL, ending with a comma) of the same single row: a way to the database for each would cost more than what is
   *  read. */
  extra?: () => Sql
  /** What the statement leaves open, besides where the page begins. */
  given?: Given
}

/** One page of a list and the number of its rows, in one statement; past its end, the last page. */
export async function readPage<Row extends object>(
  actor: Viewer,
  read: PageRead,
  page: number,
): Promise<Paged & { rows: Row[] }> {
  return (await readPageBeside<Row, object>(actor, read, page)).paged
}

/**
 * One page of a list, and the extra columns beside it. The rows come as one JSON text, which is read faster than a field at a time.
 * A page past the end costs more statements: the last page is read instead. So does a list that is long: see long-list.ts.
 */
export async function readPageBeside<Row extends object, Found extends object>(
  actor: Viewer,
  { name, key, columns, instants, listing, extra, given: values }: PageRead,
  page: number,
): Promise<{ found: Found; paged: Paged & { rows: Row[] } }> {
  const statement = compiledFor(actor, key, () => sql`select ${extra?.() ?? empty} ${listingSql(listing())}`)
  const read = async (page: number) => {
    const [offset, end] = [(page - 1) * pageSize, page * pageSize]
    const given = { ...values, offset, end, most: Math.max(countedUpTo, end) }
    const [answer] = await queryAs<Found & PageRow<Row>>(actor, name, statement, given)
    if (!answer?.more) return answer
    return { ...answer, ...(await queryAs<Pick<PageRow<Row>, 'rows'>>(actor, name, inOrderSql(listing()), given))[0] }
  }
  const asked = await read(page)
  const answer = asked?.rows == null && page > 1 ? await lastPage(read, asked?.total) : asked
  const { total, rows, more, ...found } = answer ?? { total: null, rows: null }
  const shown = (rows ?? []).map((row) => columns.shown(withInstants(row, instants)))
  return { found: found as Found, paged: { rows: shown, ...pagedOf(page, total ?? 0), ...(more && { more }) } }
}

/** The last page of a list, of which it may be known how long it is. */
async function lastPage<Answer extends { total: number | null }>(
  read: (page: number) => Promise<Answer | undefined>,
  total?: number | null,
): Promise<Answer | undefined> {
  if (total != null) return read(pagedOf(1, total).pages)
  const first = await read(1)
  const { pages } = pagedOf(1, first?.total ?? 0)
  return pages > 1 ? read(pages) : first
}

type PageRow<Row> = { total: number | null; rows: Row[] | null; more?: true | null }

function listingSql(listing: Listing): Sql {
  const { alias: name, columns, where, order, beside, isIndexed } = listing
  if (listing.inOrder) return fewSql(listing)
  const alias = raw(name)
  const rows = sql`${typeof listing.table === 'string' ? raw(`"${listing.table}"`) : sql`(${listing.table})`} ${alias} where ${where}`
  const total = isIndexed ? sql`(select count(*)::int from ${rows})` : sql`count(*) over ()::int`
  const shown = listWith(
    columns.names.map((column) => columnIn(name, column)),
    beside,
  )
  return sql`listed.total, listed.rows from (
    select max(page.total) as total, json_agg(page.row order by page.place) as rows from (
      select ${alias}.place, ${alias}.total, (select row from (select ${shown}) row) as row
      from (
        select ${columns.list}, row_number() over (order by ${order})::int as place, ${total} as total
        from ${rows} order by ${order} limit ${pageSize} offset ${given('offset')}) ${alias}
      ${joinsOf(beside)}) page) listed`
}

/** A row read as JSON, in which instants are text. Their names are given. */
export function withInstants<Row extends object>(row: Row, instants: readonly string[] = []): Row {
  const told = row as Record<string, unknown>
  for (const name of instants) if (typeof told[name] === 'string') told[name] = new Date(told[name])
  return row
}

/** Where a page stands among those of a list of so many rows; past the end it is the last one. */
export function pagedOf(page: number, total: number, size = pageSize): Paged {
  const pages = Math.max(1, Math.ceil(total / size))
  return { total, page: Math.min(page, pages), pages }
}
