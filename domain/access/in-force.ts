import type { Grant, Prisma } from '@prisma/client'

/** Grants that open something at this moment, as a Prisma where: not those that have ended. */
export function inForce(now = new Date()) {
  return { OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] } satisfies Prisma.GrantWhereInput
}

/** Whether a grant opens something at this moment. */
export function isInForce({ expiresAt }: Pick<Grant, 'expiresAt'>, now = new Date()): boolean {
  return !expiresAt || expiresAt > now
}
