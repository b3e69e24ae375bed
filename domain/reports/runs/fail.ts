import { prisma } from '../../../prisma/client.ts'
import { system } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { retryForMinutes } from '../../delivery/sending/retry.ts'
import { tellOfRun } from '../schedules/keepers.ts'
import { note } from '../schedules/note.ts'

/**
 * Ends a run (uuid) that could not be started, says why, and tells whoever looks after its schedule, however long the database is away: nobody else does. One that has
 * started is left alone. Letters that were posted before go out; the others are made by the next run.
 */
export async function failRun(id: string, error: string): Promise<void> {
  // What keeps mails from being posted may be what keeps the run from starting: then it fails without one.
  await retryForMinutes(() => end(id, error, tellOfRun).catch(() => end(id, error)))
}

async function end(id: string, error: string, tell?: typeof tellOfRun): Promise<void> {
  await act(system, async (work) => {
    const failed = await work.db.run.updateManyAndReturn({
      where: { id, state: 'queued' },
      data: { state: 'failed', error, finishedAt: new Date() },
      select: { scheduleId: true },
    })
    for (const { scheduleId } of failed) {
      await note(work, 'run-failed', scheduleId, { runId: id })
      await tell?.(work.db, scheduleId, id)
    }
  })
}

/** Writes down on a run (uuid) why it could not be started this time, where that can be written; it is tried again. */
export async function noteNotBegun(id: string, error: string): Promise<void> {
  await prisma.run.updateMany({ where: { id, state: 'queued' }, data: { error } }).catch(() => {})
}
