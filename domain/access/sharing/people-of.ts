import type { Grant } from '@prisma/client'

/** The memberships that a grant to somebody (uuid) is for, as a Prisma where: their own, or those of a team, a group or an organisation. */
export function peopleOf({ principalKind, principalId: id }: Pick<Grant, 'principalKind' | 'principalId'>) {
  const of = {
    membership: { id },
    team: { teams: { some: { teamId: id } } },
    group: { groups: { some: { groupId: id } } },
    organisation: { organisationId: id },
  }
  return of[principalKind]
}
