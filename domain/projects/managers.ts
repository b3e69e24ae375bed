import { prisma } from '../../prisma/client.ts'
import type { Actor } from '../access/actor/actor.ts'
import { scope } from '../access/scope.ts'

const most = 5

/** Those (memberships' uuids) who run open projects of an organisation (uuid) that the actor sees, whoever runs most of them first. */
export async function findManagersOf(actor: Actor, organisationId: string): Promise<string[]> {
  const told = ['managerId', 'closedAt'].map((field) => scope(actor, 'read', 'Project', field))
  const found = await prisma.project.groupBy({
    by: ['managerId'],
    where: {
      AND: [{ organisationId, closedAt: null, managerId: { not: null } }, scope(actor, 'read', 'Project'), ...told],
    },
    orderBy: [{ _count: { id: 'desc' } }, { managerId: 'asc' }],
    take: most,
  })
  return found.flatMap(({ managerId }) => managerId ?? [])
}
