import { pauseSchedule, pausing as schema } from '../../../domain/reports/schedules/pause.ts'
import { fieldsFor } from '../fields.ts'
import { verb } from '../verb.ts'
import { whoGetsNothing } from './who-gets-nothing.ts'

const means = whoGetsNothing('pause-means')

/** Pauses a schedule, with why. */
export const pausing = verb({
  ...{ name: 'pause', on: 'row', may: 'run', icon: 'Pause', schema },
  fits: ({ pausedAt }) => !pausedAt,
  form: async (actor, id) => {
    const { say, field } = fieldsFor(actor)
    const text = [say('pause-text'), await means(actor, id)].filter(Boolean).join(' ')
    const fields = [field('text', 'reason', { label: 'pause-reason', required: true })]
    return { text, button: say('pause-button'), fields }
  },
  call: async (actor, input, id) => {
    await pauseSchedule(actor, id, input)
    return { message: 'pause-done', to: { subject: 'Schedule', id } }
  },
})
