import type { Member } from '../../../domain/access/actor/actor.ts'
import { NotAllowed } from '../../../domain/refusals.ts'
import { readersOfSchedule } from '../../../domain/reports/audiences/of-schedule.ts'
import { deleteSchedule } from '../../../domain/reports/schedules/delete.ts'
import { pauseSchedule, resumeSchedule } from '../../../domain/reports/schedules/pause.ts'
import { runNow, sendTest } from '../../../domain/reports/schedules/run-now.ts'
import { takeOverSchedule } from '../../../domain/reports/schedules/take-over.ts'
import { formats } from '../../../words/dates.ts'
import { definitionOf } from '../../guard/definition.ts'
import { ask, rows } from '../../guard/reading.ts'
import { fieldsFor } from '../fields.ts'
import { press } from '../press.ts'

const onSchedule = { may: 'run', to: (id: string) => ({ subject: 'Schedule', id }) } as const

/** Runs a schedule's report now, beside its own times. */
export const running = press({ ...onSchedule, name: 'run', icon: 'Play', call: runNow, message: 'run-done' })

/** Sends it to whoever asks, and to nobody else. */
export const testing = press({ ...onSchedule, name: 'test', icon: 'Eye', call: sendTest, message: 'test-done' })

/** Pauses a schedule. */
export const pausing = press({
  ...onSchedule,
  name: 'pause',
  icon: 'Pause',
  fits: ({ pausedAt }) => !pausedAt,
  means: whoGetsNothing('pause-means'),
  call: pauseSchedule,
  message: 'pause-done',
})

/** Lets a paused schedule go on. */
export const resuming = press({
  ...onSchedule,
  name: 'resume',
  icon: 'RotateCw',
  fits: ({ pausedAt }) => Boolean(pausedAt),
  call: resumeSchedule,
  message: 'resume-done',
})

/** Makes whoever presses it the owner of a schedule. */
export const takingOver = press({
  ...onSchedule,
  name: 'take-over',
  may: 'update',
  icon: 'UserCheck',
  fits: ({ ownerId }, { membershipId }) => ownerId !== membershipId,
  call: takeOverSchedule,
  message: 'taken-over',
})

/** Deletes a schedule; what it has sent stays. */
export const deletingSchedule = press({
  ...{ name: 'delete-schedule', may: 'delete', icon: 'Trash2', danger: true, message: 'schedule-deleted' },
  means: whoGetsNothing('delete-means'),
  call: deleteSchedule,
  to: () => ({ subject: 'Schedule' }),
})

/** How many get nothing while a schedule is paused, and when the next one would go out, for whoever may know who gets it. */
function whoGetsNothing(means: 'pause-means' | 'delete-means') {
  return async (actor: Member, id: string): Promise<string> => toldOf(means, actor, id)
}

async function toldOf(means: 'pause-means' | 'delete-means', actor: Member, id: string): Promise<string> {
  const [row] = await rows(ask(actor, definitionOf('Schedule')), { where: [{ id }] }, ['nextAt'])
  if (typeof row?.nextAt !== 'string') return ''
  const readers = await readersOfSchedule(actor, id).catch((error) => {
    if (error instanceof NotAllowed) return undefined
    throw error
  })
  const at = formats(actor.locale, actor.timeZone).moment(new Date(row.nextAt))
  const count = readers?.filter(({ because }) => because === null).length
  return count === undefined ? '' : fieldsFor(actor).say(means, { count, at })
}
