import { sql } from '../prisma/client.ts'

/** Returns when the database answers; throws its error when it does not. */
export async function reachDatabase(): Promise<void> {
  await sql('reach-database', 'select', [])
}
