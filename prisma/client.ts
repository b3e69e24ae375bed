import { createHash } from 'node:crypto'
import { PrismaClient } from '@prisma/client'
import pg from 'pg'
import { settings } from '../run/settings.ts'
import { ListingAdapter } from './adapter.ts'
import { instantAsText } from './instant.ts'
import { compileSql, filled, type Given, type Sql, type Statement } from './sql.ts'
import { uuidArray } from './uuid-array.ts'

/** The one pool of connections of this process. A lost database ends queries with an error, never the process. */
export const pool = new pg.Pool({
  connectionString: settings.databaseUrl,
  max: settings.databasePool,
  application_name: 'portico',
  connectionTimeoutMillis: 5_000,
  idleTimeoutMillis: 60_000,
  statement_timeout: 60_000,
  idle_in_transaction_session_timeout: 60_000,
  keepAlive: true,
  // From how alike on the search takes one word for another that was misspelt (pg_trgm): Maier for Meier.
  options: '-c TimeZone=UTC -c pg_trgm.word_similarity_threshold=0.5',
})
/** How many connections this process has lost. What is remembered of a database ends with them: another one may answer from now on. */
export const connections = { lost: 0 }

// The pool listens to connections that are idle only. One that is out has nobody, and its loss between two questions would end the
// process; like this the next question fails.
pool.on('connect', (client) =>
  client.on('error', ({ message }) => {
    connections.lost++
    console.error(`database: ${message}`)
  }),
)
pool.on('error', () => {})

/** The one Prisma client. Password hashes are left out unless a query names them in its `select` or `omit`. */
export const prisma = new PrismaClient({
  adapter: new ListingAdapter(pool),
  omit: { person: { passwordHash: true } },
})

/**
 * Rows of one hand-written statement for reads on every request. Each text is prepared once per connection, under `name`
 * and its digest, unless it is sent with a long list. Days come as YYYY-MM-DD, instants as Date (see Statement), numerics as strings.
 */
export async function query<Row extends pg.QueryResultRow>(name: string, statement: Sql): Promise<Row[]> {
  return run<Row>(name, compileSql(statement))
}

/** The same for a statement whose text is known, with what it has left open. */
export async function run<Row extends pg.QueryResultRow>(
  name: string,
  statement: Statement,
  given: Given = {},
): Promise<Row[]> {
  const { text, values } = filled(statement, given)
  const named = values.some(isLong) ? {} : { name: prepared(name, text) }
  const { rows } = await pool.query<Row>({
    ...named,
    text,
    values: values.map((value, at) => (text.includes(`$${at + 1}::uuid[]`) ? packed(value) : value)),
    types: statement.instants === 'texts' ? toldTypes : types,
  })
  return rows
}

/**
 * Whether there is a list of many ids among the values. PostgreSQL plans a prepared statement without its values when it has come a few
 * times, as if each list had ten items: for thousands of ids that plan takes ten times as long. Without a name it is planned each time.
 */
const isLong = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > 100

const buffers = new WeakMap<readonly unknown[], Buffer>()

/** A value as it is sent: a long list of ids as PostgreSQL keeps it, made once for as long as somebody has the list, for to write it as a text and to
 *  read that takes as long as the statement itself. */
function packed(value: unknown): unknown {
  if (!isLong(value)) return value
  const known = buffers.get(value) ?? uuidArray(value)
  if (known && Object.isFrozen(value)) buffers.set(value, known)
  return known ?? value
}

const names = new Map<string, string>()
const mostNames = 2_000

function prepared(name: string, text: string): string {
  const known = names.get(text) ?? `${name}-${createHash('sha256').update(text).digest('base64url').slice(0, 12)}`
  // Reports that are being written ask in ever new ways.
  if (names.size >= mostNames) names.clear()
  names.set(text, known)
  return known
}

const dayAsText = (value: string) => value
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === pg.types.builtins.DATE ? dayAsText : pg.types.getTypeParser(oid, format)),
}
const toldTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === pg.types.builtins.TIMESTAMPTZ ? instantAsText : types.getTypeParser(oid, format),
}
