import type { Organisation, PrincipalKind } from '@prisma/client'
import type { Db } from '../../act.ts'
import type { Viewer } from '../actor/actor.ts'
import { seesPeople } from '../people.ts'
import { profiles } from '../profiles.ts'

type Home = Pick<Organisation, 'id' | 'isHost' | 'isPartner'>
const organisation = { select: { id: true, isHost: true, isPartner: true } }

/** The models of those that things can be shared with. */
export const modelOfPrincipal = {
  membership: 'Membership',
  team: 'Team',
  group: 'Group',
  organisation: 'Organisation',
} as const

/** The organisation a principal (uuid) belongs to; null when there is no such principal, or it is disabled. */
export async function homeOf(db: Db, kind: PrincipalKind, id: string): Promise<Home | null> {
  if (kind === 'organisation') return db.organisation.findUnique({ where: { id }, ...organisation })
  const found = await seek(db, kind, id)
  return found?.organisation ?? null
}

/** Whether somebody knows all people, teams and groups of an organisation (uuid) that things are shared with: the host's staff those of every
 *  one, others their own as far as their access level opens people. Source: permission-profiles.csv, view_contacts_and_groups. */
export function knowsAllOf(actor: Viewer, { id }: Pick<Home, 'id'>): boolean {
  const { organisation, profile } = actor
  return organisation.isHost || (organisation.id === id && profiles[profile].seesContacts && seesPeople(actor))
}

function seek(db: Db, kind: Exclude<PrincipalKind, 'organisation'>, id: string) {
  const select = { organisation }
  if (kind === 'team') return db.team.findUnique({ where: { id }, select })
  if (kind === 'group') return db.group.findUnique({ where: { id }, select })
  return db.membership.findUnique({ where: { id, disabledAt: null }, select })
}
