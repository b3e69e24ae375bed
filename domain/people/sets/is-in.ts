import { prisma } from '../../../prisma/client.ts'
import type { SetKind } from './set.ts'

/** Who (a membership's uuid) is in which group or team, by the id of just that; null where nobody is. The caller has to see it. */
export async function whoIsIn(kind: SetKind, id: string): Promise<{ setId: string; membershipId: string } | null> {
  if (kind === 'Team') {
    const row = await prisma.teamMember.findUnique({ where: { id } })
    return row && { setId: row.teamId, membershipId: row.membershipId }
  }
  const row = await prisma.groupMember.findUnique({ where: { id } })
  return row && { setId: row.groupId, membershipId: row.membershipId }
}
