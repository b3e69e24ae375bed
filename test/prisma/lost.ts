import pg from 'pg'
import { until } from '../until.ts'

const others = 'from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'

/** What happens to every connection when PostgreSQL is restarted. Resolves when all of them are gone. */
export async function loseDatabase(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await client.query(`select pg_terminate_backend(pid) ${others}`)
  await until(async () => (await client.query(`select ${others}`)).rowCount === 0)
  await client.end()
}
