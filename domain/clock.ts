import { query } from '../prisma/client.ts'
import { sql } from '../prisma/sql.ts'

/** What time it is where all processes look: in the database. Two machines' clocks may be minutes apart. */
export async function databaseNow(): Promise<Date> {
  const [row] = await query<{ now: Date }>('database-now', sql`select clock_timestamp() as now`)
  return row?.now ?? new Date()
}
