import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { scope } from '../../access/scope.ts'
import { act } from '../../act.ts'
import { Conflict } from '../../refusals.ts'
import { usualActor } from '../sign-in/enter.ts'
import { endMembership } from './disable.ts'
import { type Belongings, findHeld, handOver, mayTakeOver } from './hand-over.ts'
import { isLastBilling, mustKeepBilling } from './last-billing.ts'
import { tellOfLeaving } from './left.ts'
import { lockMember } from './member-change.ts'

/** Somebody who thinks of leaving the organisation they act for: what is in their name, which colleagues (memberships) can take it over, and
 *  whether they cannot leave, as its last billing administrator. */
export type OwnLeaving = { held: Belongings; colleagues: { id: string; name: string }[]; isLastBilling: boolean }

/** What it means for the actor to leave. Of their colleagues they are told those whom they may see by name. */
export async function findOwnLeaving(actor: Member): Promise<OwnLeaving> {
  const { membershipId: id, organisation } = actor
  const own = { id, organisationId: organisation.id }
  const named = { person: { is: scope(actor, 'read', 'Person', 'name') } }
  const found = await prisma.membership.findMany({
    where: { AND: [mayTakeOver(actor, own), named] },
    select: { id: true, person: { select: { name: true } } },
    orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
  })
  const membership = await prisma.membership.findUniqueOrThrow({ where: { id } })
  const colleagues = found.map(({ id, person: { name } }) => ({ id, name }))
  return { held: await findHeld(prisma, id), colleagues, isLastBilling: await isLastBilling(prisma, membership) }
}

/**
 * Ends the actor's own membership of the organisation they act for, as disabling it would, and what they have is handed over to a colleague
 * (the membership's uuid), if to any; those who look after its people are told. Returns whom they act as from now on: null when they belong
 * to no organisation any more. Throws Invalid on `successorId` as `handOver` does; Conflict for the last billing administrator, and for who
 * has been disabled meanwhile.
 */
export async function leaveOrganisation(actor: Member, successorId: string | null = null): Promise<Member | null> {
  await act(actor, async (work) => {
    const membership = await lockMember(work.db, actor.membershipId)
    await mustKeepBilling(work.db, membership)
    const now = new Date()
    const { id, organisationId } = membership
    const data = { disabledAt: now, leftAt: now, reinvitedAt: null }
    const { count } = await work.db.membership.updateMany({ where: { id, disabledAt: null }, data })
    if (count === 0) throw new Conflict('already-left')
    if (successorId) await handOver(work, actor, membership, successorId)
    await work.db.session.deleteMany({ where: { membershipId: id } })
    await endMembership(work.db, id)
    await tellOfLeaving(work, membership)
    await work.record({ action: 'leave', subject: 'Membership', id, organisationId })
  })
  return usualActor(actor.personId)
}
