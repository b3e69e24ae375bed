import type { Grant, Prisma } from '@prisma/client'

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
