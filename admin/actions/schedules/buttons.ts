import { deleteSchedule } from '../../../domain/reports/schedules/delete.ts'
import { resumeSchedule } from '../../../domain/reports/schedules/pause.ts'
import { runNow, sendTest } from '../../../domain/reports/schedules/run-now.ts'
import { takeOverSchedule } from '../../../domain/reports/schedules/take-over.ts'
import { press } from '../press.ts'
import { whoGetsNothing } from './who-gets-nothing.ts'

const onSchedule = { may: 'run', to: (id: string) => ({ subject: 'Schedule', id }) } as const

/** Runs a schedule's report now, beside its own times. */
export const running = press({ ...onSchedule, name: 'run', icon: 'Play', call: runNow, message: 'run-done' })

/** Sends it to whoever asks, and to nobody else. */
export const testing = press({ ...onSchedule, name: 'test', icon: 'Eye', call: sendTest, message: 'test-done' })

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
