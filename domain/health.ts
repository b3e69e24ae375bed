import { query } from '../prisma/client.ts'
import { sql } from '../prisma/sql.ts'

/** Returns when the database answers; throws its error when it does not. */
export async function reachDatabase(): Promise<void> {
  await query('reach-database', sql`select`)
}
