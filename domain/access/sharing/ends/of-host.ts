import type { Grant } from '@prisma/client'
import type { Db } from '../../../act.ts'

/** Whether a grant is one of the host's own people, of a team or group of theirs, or of the host. */
export async function isOfHost(db: Db, { principalKind, principalId: id }: Grant): Promise<boolean> {
  const inside = { id, organisation: { isHost: true } }
  if (principalKind === 'organisation') return (await db.organisation.count({ where: { id, isHost: true } })) > 0
  if (principalKind === 'team') return (await db.team.count({ where: inside })) > 0
  if (principalKind === 'group') return (await db.group.count({ where: inside })) > 0
  return (await db.membership.count({ where: inside })) > 0
}
