import { system } from '../../access/actor.ts'
import { act } from '../../act.ts'
import { insist } from '../../delivery/insist.ts'
import { note } from '../schedules/note.ts'

/**
 * Ends a run (uuid) that could not be started, and says why, however long the database is away: nobody else does. One that has
 * started is left alone. Letters that were posted before go out; the others are made by the next run.
 */
export async function failRun(id: string, error: string): Promise<void> {
  await insist(() =>
    act(system, async (work) => {
      const failed = await work.db.run.updateManyAndReturn({
        where: { id, state: 'queued' },
        data: { state: 'failed', error, finishedAt: new Date() },
        select: { scheduleId: true },
      })
      for (const { scheduleId } of failed) await note(work, 'run-failed', scheduleId, { runId: id })
    }),
  )
}
