import type { Grant } from '@prisma/client'
import type { Work } from '../../../act.ts'
import { Conflict, Invalid } from '../../../refusals.ts'
import { isInForce } from '../in-force.ts'
import { isOfHost } from './of-host.ts'
import { sharedPlace } from './place.ts'

/** A share as it was and as it ends then: with its project, at a time if that is closed already. Null where it stays as it is. */
export type UsualEnd = { before: Grant; now: Grant } | null

/**
 * Gives a share (the grant's uuid) with others than the host's people that has no end the one that such shares have: so many days after its project
 * closes. What has an end, and what is shared with the host's people, stays as it is. In the transaction at hand. Throws NotFound, NotAllowed; Invalid for what does
 * not close; Conflict where it has ended, or was changed meanwhile.
 */
export async function giveUsualEnd(work: Work, id: string): Promise<UsualEnd> {
  const before = await work.the('unshare', 'Grant', id)
  if (!isInForce(before)) throw new Conflict('share-changed')
  if (before.expiresAt || before.followsClose || (await isOfHost(work.db, before))) return null
  if (!['project', 'phase'].includes(before.resourceKind)) throw new Invalid({ until: 'product-needs-end' })
  const still = { id, expiresAt: null, followsClose: false, suspendedAt: null }
  const { count } = await work.db.grant.updateMany({ where: still, data: { followsClose: true } })
  if (count === 0) throw new Conflict('share-changed')
  const now = await work.db.grant.findUniqueOrThrow({ where: { id } })
  const { principalKind, principalId, levelId, resourceKind, resourceId, organisationId } = now
  const { project } = await sharedPlace(now)
  const until = now.expiresAt?.toISOString() ?? null
  const detail = { principalKind, principalId, levelId, until, followsClose: true, before: { levelId, until: null } }
  const subject = resourceKind === 'phase' ? 'Phase' : 'Project'
  await work.record({
    action: 'share',
    subject,
    id: resourceId,
    organisationId,
    projectId: project?.id ?? null,
    detail,
  })
  return { before, now }
}
