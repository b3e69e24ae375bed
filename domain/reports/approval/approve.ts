import { z } from 'zod'
import { prisma } from '../../../prisma/client.ts'
import { actorOfMembership, type Member } from '../../access/actor/actor.ts'
import { can } from '../../access/scope.ts'
import { act } from '../../act.ts'
import { Conflict, Invalid, NotAllowed } from '../../refusals.ts'
import { mustSeeAll } from '../schedules/lend.ts'
import { locked } from '../schedules/lock.ts'
import { note } from '../schedules/note.ts'
import { releaseSchedule } from './ask.ts'
import { type ApprovalReason, askingOf, reasonsFor } from './reasons.ts'

/** Which of the open reasons are approved, by their keys. */
export const approval = z.strictObject({ reasons: z.array(z.string().max(600)).max(3000).default([]) })

/** What waits for a second member of staff on a schedule (uuid); `mine`: what the one who asks may not approve, for they asked for
 *  it. Throws as `the`. */
export function findReasons(
  actor: Member,
  id: string,
): Promise<{ open: ApprovalReason[]; mine: ApprovalReason[]; others: boolean }> {
  return act(actor, async (work) => {
    await work.the('update', 'Schedule', id)
    const { open } = await reasonsFor(work.db, await askingOf(work.db, id))
    const mine = open.filter(({ askedById }) => askedById === actor.membershipId)
    return { open, mine, others: mine.length === 0 || (await hasOtherApprover(actor)) }
  })
}

/**
 * Approves why a schedule (uuid) waits, reason by reason, as a second member of staff with the same right: nobody approves what they
 * asked for themselves, nor lends more than they could. With the last reason the schedule goes on. Throws NotFound, NotAllowed; Invalid
 * for none; Conflict for what is not there any more, and for one's own.
 */
export function approveSchedule(actor: Member, id: string, { reasons }: z.output<typeof approval>): Promise<void> {
  return act(actor, async (work) => {
    const schedule = await work.the('update', 'Schedule', id)
    await locked(work.db, id)
    const asking = await askingOf(work.db, id)
    const { open } = await reasonsFor(work.db, asking)
    const chosen = open.filter(({ key }) => reasons.includes(key))
    const own = (reason: ApprovalReason) => reason.askedById === actor.membershipId
    if (open.length > 0 && (chosen.length > 0 ? chosen.some(own) : open.every(own)))
      throw new Conflict((await hasOtherApprover(actor)) ? 'approve-yourself' : 'approve-nobody-else')
    if (chosen.length < new Set(reasons).size || open.length === 0) throw new Conflict('stale')
    if (chosen.length === 0) throw new Invalid({ reasons: 'missing' })
    const about = asking.chosen.filter(({ email }) => chosen.some((reason) => reason.email === email.toLowerCase()))
    await mustSeeAll(work, actor, about).catch(asNotAllowed)
    const approved = { approvedById: actor.membershipId, approvedAt: new Date() }
    for (const { key: reason, askedById } of chosen)
      await work.db.scheduleApproval.upsert({
        where: { scheduleId_reason: { scheduleId: id, reason } },
        create: { scheduleId: id, reason, askedById, ...approved },
        update: approved,
      })
    await note(work, 'approve', id, { reasons: chosen.map(({ key }) => key) })
    if (chosen.length === open.length) await releaseSchedule(work, schedule.id)
  })
}

function asNotAllowed(error: unknown): never {
  throw error instanceof Invalid ? new NotAllowed('approve-Schedule') : error
}

/** Whether anybody else of the host could approve what the actor asked for. */
export async function hasOtherApprover(actor: Member): Promise<boolean> {
  const colleagues = await prisma.membership.findMany({
    where: { organisation: { isHost: true }, disabledAt: null, id: { not: actor.membershipId } },
    select: { id: true },
  })
  for (const { id } of colleagues) {
    const colleague = await actorOfMembership(id)
    if (colleague && can(colleague, 'update', 'Schedule', {})) return true
  }
  return false
}
