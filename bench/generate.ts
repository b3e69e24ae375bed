import type pg from 'pg'
import { generated } from './generate.sql.ts'

/** The id of something generated, as `bench.id` in generate.sql.ts makes it. */
export function idOf(kind: string, number: number): string {
  const code = kind.charCodeAt(0) * 8 + kind.length
  const digits = `${number.toString(16).padStart(12, '0')}7${code.toString(16).padStart(3, '0')}8${'0'.repeat(15)}`
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

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
