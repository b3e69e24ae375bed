import { pauseSchedule, resumeSchedule } from '../../../domain/reports/schedules/pause.ts'
import { runNow, sendTest } from '../../../domain/reports/schedules/run-now.ts'
import { takeOverSchedule } from '../../../domain/reports/schedules/take-over.ts'
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
