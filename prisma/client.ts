import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@prisma/client'
import pg from 'pg'
import { settings } from '../run/settings.ts'

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
  options: '-c TimeZone=UTC',
})
pool.on('error', (error) => console.error(`database: ${error.message}`))

/** The one Prisma client. Password hashes are left out unless a query names them in its `select` or `omit`. */
export const prisma = new PrismaClient({
  adapter: new PrismaPg(pool),
  omit: { person: { passwordHash: true } },
})

/** Rows of one hand-written statement, prepared once per connection under its name: for reads on every request. */
export async function sql<Row extends pg.QueryResultRow>(name: string, text: string, values: unknown[]): Promise<Row[]> {
  const { rows } = await pool.query<Row>({ name, text, values })
  return rows
}
