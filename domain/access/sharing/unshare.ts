import type { Grant } from '@prisma/client'
import { act, type Db, type Work } from '../../act.ts'
import type { Happening } from '../../activity/record.ts'
import { NotAllowed, NotFound } from '../../refusals.ts'
import type { Member } from '../actor/actor.ts'
import { can } from '../scope.ts'
import { holdThing, modelOfThing, type PlacedThing, placeOf, thingOf } from './thing.ts'
import { grantsInto } from './ways.ts'

/** The grants that still lead to a thing that was shared: those the actor may see, and whether there are others. */
export type RemainingGrants = { seen: Grant[]; others: boolean }

/** Takes a share (the grant's uuid) away again; it ends on the next request. Returns the ways by which whoever it was with still
 *  gets there. Throws NotFound, NotAllowed. */
export function unshare(actor: Member, grantId: string): Promise<RemainingGrants> {
  return act(actor, (work) => unshareIn(work, actor, grantId))
}

/** The same in the transaction of a larger verb. */
export async function unshareIn(work: Work, actor: Member, grantId: string): Promise<RemainingGrants> {
  const grant = await work.the('unshare', 'Grant', grantId)
  const shared = thingOf(grant)
  if (!shared) throw new NotAllowed('unshare-Grant')
  const thing = await placeOf(work.db, shared)
  // Whoever changes it at the same moment does so before it has ended, or finds that it has.
  await holdThing(work.db, shared)
  const { count } = await work.db.grant.deleteMany({ where: { id: grantId } })
  if (count === 0) throw new NotFound()
  await work.record(unshared(grant, thing))
  return remainingBeside(work.db, actor, thing, grant)
}

/** What the log says of a share of a thing that was ended. */
export function unshared(
  grant: Grant,
  { resourceKind, projectId }: Pick<PlacedThing, 'resourceKind' | 'projectId'>,
): Happening {
  const { principalKind, principalId, levelId, resourceId: id, organisationId } = grant
  const detail = { principalKind, principalId, levelId, until: grant.expiresAt?.toISOString() ?? null }
  return { action: 'unshare', subject: modelOfThing[resourceKind], id, organisationId, projectId, detail }
}

/** The ways by which whoever a grant was given to gets to a thing beside it. */
export async function remainingBeside(
  db: Db,
  actor: Member,
  thing: PlacedThing,
  { id, principalKind, principalId }: Pick<Grant, 'id' | 'principalKind' | 'principalId'>,
): Promise<RemainingGrants> {
  const ways = (await grantsInto(db, thing, principalKind, principalId)).filter((way) => way.id !== id)
  const seen = ways.filter((way) => can(actor, 'read', 'Grant', way))
  return { seen, others: seen.length < ways.length }
}
