import { prisma } from '../../prisma/client.ts'
import { inForce } from '../access/sharing/in-force.ts'
import type { Condition } from '../access/vocabulary.ts'

/** Where in an installation something is: the ids of its organisation, product, project and phase, as far as it has them. */
export type Whereabouts = {
  organisationId: string
  productId?: string | null
  projectId?: string | null
  phaseId?: string | null
}

/**
 * The memberships (as a Prisma where) that may be chosen to run a project, to do a task or to own a risk: of its organisation,
 * of the host, or reached by a grant, and not disabled. The database holds the same for whoever is named:
 * prisma/migrations/20261128020000_people_of_a_project.
 */
export async function whoMayBeNamed({ organisationId, ...narrower }: Whereabouts): Promise<Condition> {
  const resources = [organisationId, ...Object.values(narrower)].filter((id): id is string => Boolean(id))
  const grants = await prisma.grant.findMany({
    where: { resourceId: { in: resources }, via: { not: 'owner' }, ...inForce() },
    select: { principalId: true },
  })
  const principals = { in: [...new Set(grants.map(({ principalId }) => principalId))] }
  return {
    disabledAt: null,
    person: { is: { disabledAt: null } },
    OR: [
      { organisationId },
      { organisation: { is: { isHost: true } } },
      { id: principals },
      { organisationId: principals },
      { teams: { some: { teamId: principals } } },
      { groups: { some: { groupId: principals } } },
    ],
  }
}
