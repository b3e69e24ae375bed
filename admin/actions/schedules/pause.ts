import { pausing as asked, pauseSchedule } from '../../../domain/reports/schedules/pause.ts'
import { fieldsFor } from '../fields.ts'
import { keptMeaning, meaningFirst, shownMeaning } from '../meant/shown-meaning.ts'
import { verb } from '../verb.ts'
import { whoGetsNothing } from './who-gets-nothing.ts'

const means = whoGetsNothing('pause-means')
const schema = asked.extend(shownMeaning)

/** Pauses a schedule, with why, while that means just what was shown. */
export const pausing = verb({
  ...{ name: 'pause', on: 'row', may: 'run', icon: 'Pause', schema },
  fits: ({ pausedAt }) => !pausedAt,
  form: async (actor, id) => {
    const { say, field } = fieldsFor(actor)
    const meaning = await means(actor, id)
    const text = [say('pause-text'), meaning].filter(Boolean).join(' ')
    const fields = [field('text', 'reason', { label: 'pause-reason', required: true }), ...keptMeaning(id, meaning)]
    return { text, button: say('pause-button'), fields }
  },
  call: async (actor, { agreed, ...input }, id) => {
    const first = meaningFirst(id, await means(actor, id), agreed, fieldsFor(actor).say('pause-button'))
    if (first) return first
    await pauseSchedule(actor, id, input)
    return { message: 'pause-done', to: { subject: 'Schedule', id } }
  },
})
