import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { scope } from '../../access/scope.ts'

const atOnce = 50

/** The job roles that people whom somebody sees have, by name; `words` are in it. */
export async function findJobRoles(actor: Member, words: string): Promise<string[]> {
  const named = {
    jobRole: { contains: words.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const },
    disabledAt: null,
  }
  const found = await prisma.membership.findMany({
    where: { AND: [named, scope(actor, 'read', 'Membership', 'jobRole')] },
    distinct: ['jobRole'],
    select: { jobRole: true },
    orderBy: { jobRole: 'asc' },
    take: atOnce,
  })
  return found.flatMap(({ jobRole }) => jobRole || [])
}
