import { z } from 'zod'
import { line } from '../../../words/line.ts'
import type { Member } from '../../access/actor/actor.ts'
import { act, type Work } from '../../act.ts'
import type { PauseReason } from '../../nouns/records/reports/schedule.ts'
import { Invalid } from '../../refusals.ts'
import { mustBeApproved } from '../approval/must.ts'
import { tellOfPause, tellOwnerOfPause } from './keepers.ts'
import { locked } from './lock.ts'
import { note } from './note.ts'
import { holidaysFor, nextAfter, validateTiming } from './timing/next.ts'

/** What a schedule that goes on says of having been paused: nothing. */
export const goingOn = { pausedAt: null, pausedBecause: null, pauseReason: null } as const

/** Why somebody pauses a schedule, in their words. */
export const pausing = z.strictObject({ reason: line(200) })

/** Pauses a schedule (uuid), in the transaction at hand. Whoever looks after it finds why on it and in the activity, and is told by mail,
 *  unless `isKnown`: they have just been told. */
export async function pauseBecause(
  work: Pick<Work, 'db' | 'record'>,
  id: string,
  because: PauseReason,
  isKnown = false,
): Promise<void> {
  const { count } = await work.db.schedule.updateMany({
    where: { id, pausedAt: null },
    data: { pausedAt: new Date(), pausedBecause: because, nextAt: null },
  })
  if (count === 0) return
  await note(work, 'pause', id, { because })
  if (!isKnown) await tellOfPause(work.db, id)
}

/** Pauses a schedule (uuid) until somebody lets it go on; its owner is told of it and why, unless it is they. NotFound, or NotAllowed for who may not run
 *  it; Invalid without a reason. Paused already, it stays as it is. */
export async function pauseSchedule(actor: Member, id: string, input: z.input<typeof pausing>): Promise<void> {
  const { data } = pausing.safeParse(input)
  if (!data) throw new Invalid({ reason: 'missing' })
  await act(actor, async (work) => {
    const { ownerId } = await work.the('run', 'Schedule', id)
    const paused = { pausedAt: new Date(), pausedBecause: 'on-request', pauseReason: data.reason, nextAt: null }
    const { count } = await work.db.schedule.updateMany({ where: { id, pausedAt: null }, data: paused })
    if (count === 0) return
    await note(work, 'pause', id, { because: 'on-request', reason: data.reason })
    if (ownerId && ownerId !== actor.membershipId) await tellOwnerOfPause(work.db, id, ownerId)
  })
}

/** Lets a paused schedule (uuid) go on, from its next time on. NotFound, or NotAllowed for who may not run it; Conflict while a second
 *  member of staff has to approve it; Invalid where it has ended. */
export async function resumeSchedule(actor: Member, id: string): Promise<void> {
  await act(actor, async (work) => {
    const { pausedAt, ...timing } = await work.the('run', 'Schedule', id)
    if (!pausedAt) return
    await locked(work.db, id)
    validateTiming(timing)
    await mustBeApproved(work.db, id)
    const nextAt = nextAfter(timing, new Date(), await holidaysFor(work.db, timing))
    await work.db.schedule.update({ where: { id }, data: { ...goingOn, nextAt } })
    await note(work, 'resume', id)
  })
}
