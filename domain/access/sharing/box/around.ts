import { act } from '../../../act.ts'
import type { Member } from '../../actor/actor.ts'
import { can } from '../../scope.ts'
import { inForce } from '../in-force.ts'
import { modelOfThing, placeOf, type SharedThing } from '../thing.ts'
import type { RemainingGrants } from '../unshare.ts'

/** The grants in force on a thing and on what it is part of, those on the thing itself first, for whoever may share it; `others`: there are
 *  some that they do not see. NotFound, NotAllowed. */
export function findGrantsAround(actor: Member, asked: SharedThing): Promise<RemainingGrants> {
  return act(actor, async ({ the, db }) => {
    await the('share', modelOfThing[asked.resourceKind], asked.resourceId)
    const { organisationId, productId, projectId, resourceId } = await placeOf(db, asked)
    const around = [organisationId, productId, projectId, resourceId].flatMap((id) => id ?? [])
    const found = await db.grant.findMany({
      where: { resourceId: { in: around }, AND: [inForce()] },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    })
    const depth = (id: string) => -around.lastIndexOf(id)
    const grants = found.toSorted((one, other) => depth(one.resourceId) - depth(other.resourceId))
    const seen = grants.filter((grant) => can(actor, 'read', 'Grant', grant))
    return { seen, others: seen.length < grants.length }
  })
}
