import type { Grant } from '@prisma/client'
import { act } from '../../act.ts'
import { NotAllowed } from '../../refusals.ts'
import type { Member } from '../actor/actor.ts'
import { can } from '../scope.ts'
import { modelOfThing, placeOf, thingOf } from './thing.ts'
import { grantsInto } from './ways.ts'

/** The grants that still lead to a thing that was shared: those the actor may see, and whether there are others. */
export type RemainingGrants = { seen: Grant[]; others: boolean }

/** Takes a share (the grant's uuid) away again; it ends on the next request. Returns the ways by which whoever it was with still
 *  gets there. Throws NotFound, NotAllowed. */
export function unshare(actor: Member, grantId: string): Promise<RemainingGrants> {
  return act(actor, async (work) => {
    const grant = await work.the('unshare', 'Grant', grantId)
    const shared = thingOf(grant)
    if (!shared) throw new NotAllowed('unshare-Grant')
    const thing = await placeOf(work.db, shared)
    await work.db.grant.delete({ where: { id: grantId } })
    const { principalKind, principalId, levelId, resourceId: id, organisationId } = grant
    const detail = { principalKind, principalId, levelId, until: grant.expiresAt?.toISOString() ?? null }
    const { projectId } = thing
    const subject = modelOfThing[thing.resourceKind]
    await work.record({ action: 'unshare', subject, id, organisationId, projectId, detail })
    return seenBy(actor, await grantsInto(work.db, thing, principalKind, principalId))
  })
}

function seenBy(actor: Member, ways: Grant[]): RemainingGrants {
  const seen = ways.filter((way) => can(actor, 'read', 'Grant', way))
  return { seen, others: seen.length < ways.length }
}
