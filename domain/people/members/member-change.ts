import type { Membership } from '@prisma/client'
import type { Db, Work } from '../../act.ts'
import type { Recorded } from '../../activity/actions.ts'

/** The membership (uuid) as it is now, if the actor may disable it, or change this column of it. Nobody else changes who belongs to its organisation, and as what,
 *  until this transaction ends. Throws NotFound, NotAllowed. */
export async function memberUnderLock(work: Work, to: 'disable' | keyof Membership, id: string): Promise<Membership> {
  const { organisationId } =
    to === 'disable' ? await work.the(to, 'Membership', id) : await work.the('update', 'Membership', id, to)
  await lockOrganisations(work.db, [organisationId])
  return work.db.membership.findUniqueOrThrow({ where: { id } })
}

/** A membership (uuid) under the same lock, for its own person, who may always end it. */
export async function lockMember(db: Db, id: string): Promise<Membership> {
  const { organisationId } = await db.membership.findUniqueOrThrow({ where: { id } })
  await lockOrganisations(db, [organisationId])
  return db.membership.findUniqueOrThrow({ where: { id } })
}

/** The organisations of memberships (uuids) under the same lock, for whoever changes several. */
export async function lockMembers({ db }: Work, ids: string[]): Promise<void> {
  const found = await db.membership.findMany({ where: { id: { in: ids } }, select: { organisationId: true } })
  await lockOrganisations(db, [...new Set(found.map(({ organisationId }) => organisationId))])
}

/** Nobody else changes who belongs to these organisations (uuids), and as what, until this transaction ends. */
export async function lockOrganisations(db: Db, ids: string[]): Promise<void> {
  await db.$queryRaw`select id from "Organisation" where id = any(${ids}::uuid[]) order by id for no key update`
}

/** What changed about a membership, from what to what. */
type Changed = { from: string | boolean | null; to: string | boolean | null }

/** Writes a change into the activity, with what it was before and is now. */
export function recordChange({ record }: Work, action: Recorded, of: Membership, detail: Changed): Promise<void> {
  return record({ action, subject: 'Membership', id: of.id, organisationId: of.organisationId, detail })
}
