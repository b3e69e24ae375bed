import type { Prisma } from '@prisma/client'
import type { Db } from '../../act.ts'
import { peopleOf } from '../sharing/people-of.ts'

/** The people (memberships' uuids) whom any of some grants reaches: those that a condition says. */
export async function peopleOfGrants(db: Db, where: Prisma.GrantWhereInput): Promise<string[]> {
  const grants = await db.grant.findMany({ where, distinct: ['principalId'] })
  if (grants.length === 0) return []
  const found = await db.membership.findMany({ where: { OR: grants.map(peopleOf) }, select: { id: true } })
  return found.map(({ id }) => id)
}
