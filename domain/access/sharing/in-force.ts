import type { Grant, Prisma } from '@prisma/client'
import { columnIn, type Sql, sql } from '../../../prisma/sql.ts'

/** Grants that open something at this moment, as a Prisma where: not those that have ended, or are suspended. */
export function inForce(now = new Date()) {
  return { suspendedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] } satisfies Prisma.GrantWhereInput
}

/** Whether a grant opens something at this moment. */
export function isInForce(
  { expiresAt, suspendedAt }: Pick<Grant, 'expiresAt' | 'suspendedAt'>,
  now = new Date(),
): boolean {
  return !suspendedAt && (!expiresAt || expiresAt > now)
}

/** The same of a grant in SQL. */
export function inForceSql(alias: string): Sql {
  const [suspendedAt, expiresAt] = [columnIn(alias, 'suspendedAt'), columnIn(alias, 'expiresAt')]
  return sql`${suspendedAt} is null and (${expiresAt} is null or ${expiresAt} > now())`
}
