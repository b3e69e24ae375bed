import { z } from 'zod'
import type { Member } from '../../domain/access/actor.ts'
import { pauseSchedule, resumeSchedule } from '../../domain/reports/schedules/pause.ts'
import { runNow, sendTest } from '../../domain/reports/schedules/run-now.ts'
import { fieldsFor } from './fields.ts'
import { type Outcome, verb } from './verb.ts'

/** Runs a schedule's report now, beside its own times. */
export const running = press('run', 'Play', runNow)

/** Sends it to whoever asks, and to nobody else. */
export const testing = press('test', 'Eye', sendTest)

/** Pauses a schedule. */
export const pausing = {
  ...press('pause', 'Pause', pauseSchedule),
  fits: ({ pausedAt }: Record<string, unknown>) => !pausedAt,
}

/** Lets a paused schedule go on. */
export const resuming = {
  ...press('resume', 'RotateCw', resumeSchedule),
  fits: ({ pausedAt }: Record<string, unknown>) => Boolean(pausedAt),
}

type Name = 'run' | 'test' | 'pause' | 'resume'

/** A button with nothing to fill in. */
function press(name: Name, icon: string, call: (actor: Member, id: string) => Promise<unknown>) {
  return verb({
    name,
    on: 'row',
    may: 'run',
    icon,
    schema: z.strictObject({}),
    form: async (actor) => {
      const { say } = fieldsFor(actor)
      return { text: say(`${name}-text`), button: say(`${name}-button`), fields: [] }
    },
    call: async (actor, _, id): Promise<Outcome> => {
      await call(actor, id)
      return { message: `${name}-done`, to: { subject: 'Schedule', id } }
    },
  })
}
