import type { Organisation, PrincipalKind } from '@prisma/client'
import type { Db } from '../../act.ts'

type Home = Pick<Organisation, 'id' | 'isHost' | 'isPartner'>
const organisation = { select: { id: true, isHost: true, isPartner: true } }

/** The organisation a principal (uuid) belongs to; null when there is no such principal, or it is disabled. */
export async function homeOf(db: Db, kind: PrincipalKind, id: string): Promise<Home | null> {
  if (kind === 'organisation') return db.organisation.findUnique({ where: { id }, ...organisation })
  const found = await seek(db, kind, id)
  return found?.organisation ?? null
}

function seek(db: Db, kind: Exclude<PrincipalKind, 'organisation'>, id: string) {
  const select = { organisation }
  if (kind === 'team') return db.team.findUnique({ where: { id }, select })
  if (kind === 'group') return db.group.findUnique({ where: { id }, select })
  return db.membership.findUnique({ where: { id, disabledAt: null }, select })
}
