import type { Grant } from '@prisma/client'
import { act } from '../../act.ts'
import type { Member } from '../actor/actor.ts'
import { can } from '../scope.ts'
import { waysInto } from './ways.ts'

/** Ways that still lead to a project: the grants the actor may see, and whether there are others. */
export type WaysLeft = { seen: Grant[]; others: boolean }

/** Takes a share (the grant's uuid) away again; it ends on the next request. Returns the ways by which whoever it was with still
 *  gets there. Throws NotFound, NotAllowed. */
export function unshare(actor: Member, grantId: string): Promise<WaysLeft> {
  return act(actor, async (work) => {
    const grant = await work.the('unshare', 'Grant', grantId)
    await work.db.grant.delete({ where: { id: grantId } })
    const { principalKind, principalId, levelId, resourceId: id, organisationId } = grant
    const detail = { principalKind, principalId, levelId, until: grant.expiresAt?.toISOString() ?? null }
    await work.record({ action: 'unshare', subject: 'Project', id, organisationId, projectId: id, detail })
    const ways = await waysInto(work.db, id, principalKind, principalId)
    const seen = ways.filter((way) => can(actor, 'read', 'Grant', way))
    return { seen, others: seen.length < ways.length }
  })
}
