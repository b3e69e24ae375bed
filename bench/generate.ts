import type pg from 'pg'
import { generated } from './generate.sql.ts'

/** How much there is per customer. */
export const perCustomer = { people: 4, projects: 4, tasks: 80 }

/**
 * Fills a founded installation with customers 1 to `customers`, their people, grants, projects and tasks, and brings the
 * planner's statistics up to date. Triggers are off, for the rows are whole: 2,000,000 tasks take a minute, not an hour.
 */
export async function generate(client: pg.ClientBase, customers: number, passwordHash: string): Promise<void> {
  await client.query('set session_replication_role = replica')
  await client.query(generated.functions)
  await client.query(generated.people, [customers, passwordHash])
  for (const statement of generated.rows) await client.query(statement, [customers])
  await client.query('set session_replication_role = origin')
  await client.query('vacuum analyze')
}
