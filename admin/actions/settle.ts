import { needsNoAnswer, outcomes, settle, settling } from '../../domain/updates/settle.ts'
import { fieldsFor } from './fields.ts'
import { press } from './press.ts'
import { verb } from './verb.ts'

/** Settles what a task asks of the customer. */
export const settlingTask = verb({
  name: 'settle',
  on: 'row',
  may: 'update',
  icon: 'CheckCircle',
  fits: ({ waitsForCustomer, status }) => Boolean(waitsForCustomer) && status !== 'done',
  schema: settling,
  form: async (actor) => {
    const { say, field, choice } = fieldsFor(actor)
    const choices = outcomes.map((value) => ({ value, label: say(`outcome-${value}`) }))
    const fields = [
      choice('outcome', choices, { required: true, value: 'settled' }),
      field('prose', 'body', { label: 'message' }),
    ]
    return { text: say('settle-text'), button: say('settle-button'), fields }
  },
  call: async (actor, input, id) => {
    await settle(actor, id, input)
    return { message: input.outcome === 'again' ? 'asked-again' : 'settled', to: { subject: 'Task', id } }
  },
})

/** Says that nobody waits for an answer to what was written last. */
export const withoutAnswer = press({
  name: 'no-answer',
  may: 'read',
  icon: 'CheckCircle',
  call: needsNoAnswer,
  message: 'no-answer-done',
  to: (id) => ({ subject: 'Update', id }),
})
