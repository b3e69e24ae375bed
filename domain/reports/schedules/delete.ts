import type { Member } from '../../access/actor/actor.ts'
import { act, type Work } from '../../act.ts'
import type { Once } from '../../once.ts'
import { Conflict } from '../../refusals.ts'
import { endLinksOfOthers } from '../delivered/end.ts'
import { writeRecipients } from './create.ts'
import { locked } from './lock.ts'
import { note } from './note.ts'

/**
 * Deletes a schedule (uuid): it is never due again, goes to nobody, and cannot be let go on. What it has sent stays, run by run, also the addresses that
 * asked not to receive it, and a run that has begun goes out to all it was for. Throws NotFound, NotAllowed; Conflict while a run waits to begin: who it
 * is for would be gone. Done once under a key.
 */
export function deleteSchedule(actor: Member, id: string, once?: Once): Promise<void> {
  const done = async (work: Work) => {
    const { name, ownerId, reportId } = await work.the('delete', 'Schedule', id)
    await locked(work.db, id)
    const waiting = await work.db.run.count({ where: { scheduleId: id, state: 'queued' } })
    if (waiting > 0) throw new Conflict('run-begins')
    const now = new Date()
    await writeRecipients(work.db, id, { recipients: [], audiences: [] })
    await endLinksOfOthers(work.db, id, { recipients: [], people: [] })
    const paused = { pausedAt: now, pausedBecause: 'deleted', nextAt: null, approvalNeededAt: null }
    const data = { ...paused, deletedAt: now, toCustomers: false, ownerId: null }
    await work.db.schedule.update({ where: { id }, data, select: { id: true } })
    await note(work, 'delete', id, { name, ownerId, reportId })
  }
  return act(actor, done, { once })
}
