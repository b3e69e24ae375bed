import type { Member } from '../../access/actor/actor.ts'
import { act, type Work } from '../../act.ts'
import type { PauseReason } from '../../nouns/records/reports/schedule.ts'
import { mustBeApproved } from '../approval/must.ts'
import { tellOfPause } from './keepers.ts'
import { locked } from './lock.ts'
import { holidaysFor, nextAfter, validateTiming } from './next.ts'
import { note } from './note.ts'

/** Pauses a schedule (uuid), in the transaction at hand. Whoever looks after it finds why on it and in the activity, and is told by mail,
 *  unless somebody wanted it so, or `isKnown`: they have just been told. */
export async function pauseBecause(
  work: Pick<Work, 'db' | 'record'>,
  id: string,
  because: PauseReason,
  isKnown = because === 'on-request',
): Promise<void> {
  const { count } = await work.db.schedule.updateMany({
    where: { id, pausedAt: null },
    data: { pausedAt: new Date(), pausedBecause: because, nextAt: null },
  })
  if (count === 0) return
  await note(work, 'pause', id, { because })
  if (!isKnown) await tellOfPause(work.db, id)
}

/** Pauses a schedule (uuid) until somebody lets it go on. NotFound, or NotAllowed for who may not run it. */
export async function pauseSchedule(actor: Member, id: string): Promise<void> {
  await act(actor, async (work) => {
    await work.the('run', 'Schedule', id)
    await pauseBecause(work, id, 'on-request')
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
    await work.db.schedule.update({ where: { id }, data: { pausedAt: null, pausedBecause: null, nextAt } })
    await note(work, 'resume', id)
  })
}
