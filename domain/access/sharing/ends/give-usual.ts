import type { Grant } from '@prisma/client'
import type { Work } from '../../../act.ts'
import { Conflict, Invalid } from '../../../refusals.ts'
import type { Member } from '../../actor/actor.ts'
import { isInForce } from '../in-force.ts'
import { modelOfThing, thingOf } from '../thing.ts'
import { daysAfterClose } from './days.ts'
import { laterBy } from './extension.ts'
import { isOfHost } from './of-host.ts'
import { sharedPlace } from './place.ts'

/** A share as it was and as it ends then: with its project, at a time if that is closed already. Null where it stays as it is. */
export type UsualEnd = { before: Grant; now: Grant } | null

/**
 * Gives a share (the grant's uuid) with others than the host's people that has no end the one that such shares have: so many days after its project
 * closes, or from today for a product, which does not close. What has an end, and what is shared with the host's people, stays as it is. In the transaction at
 * hand. Throws NotFound, NotAllowed; Invalid for an organisation; Conflict where it has ended, or was changed meanwhile.
 */
export async function giveUsualEnd(work: Work, actor: Member, id: string): Promise<UsualEnd> {
  const before = await work.the('unshare', 'Grant', id)
  if (!isInForce(before)) throw new Conflict('share-changed')
  const shared = thingOf(before)
  if (!shared) throw new Invalid({ until: 'product-needs-end' })
  const closes = shared.resourceKind !== 'product'
  if (before.expiresAt || (closes && before.followsClose) || (await isOfHost(work.db, before))) return null
  const { followsClose } = before
  const usual = closes ? { followsClose: true } : { followsClose: false, expiresAt: await dayOfProduct(actor) }
  const still = { id, expiresAt: null, followsClose, suspendedAt: null }
  const { count } = await work.db.grant.updateMany({ where: still, data: usual })
  if (count === 0) throw new Conflict('share-changed')
  const now = await work.db.grant.findUniqueOrThrow({ where: { id } })
  const { principalKind, principalId, levelId, resourceId, organisationId } = now
  const { project } = await sharedPlace(now)
  const until = now.expiresAt?.toISOString() ?? null
  const was = { levelId, until: null }
  const detail = { principalKind, principalId, levelId, until, followsClose: now.followsClose, before: was }
  const projectId = project?.id ?? null
  const subject = modelOfThing[shared.resourceKind]
  await work.record({ action: 'share', subject, id: resourceId, organisationId, projectId, detail })
  return { before, now }
}

/** As many days from today as shares last after a project closes: the end of that day. */
const dayOfProduct = async (actor: Member) => laterBy(await daysAfterClose(), new Date(), actor)
