import { z } from 'zod'
import { disablePerson } from '../../domain/people/disable.ts'
import { fieldsFor } from './fields.ts'
import { verb } from './verb.ts'

/** Disables a person in one organisation. */
export const disabling = verb({
  name: 'disable',
  on: 'row',
  may: 'disable',
  icon: 'UserX',
  fits: ({ disabledAt }) => !disabledAt,
  schema: z.strictObject({}),
  form: async (actor) => {
    const { say } = fieldsFor(actor)
    return { text: say('disable-text'), button: say('disable-button'), danger: true, fields: [] }
  },
  call: async (actor, _, id) => {
    await disablePerson(actor, id)
    return { message: 'disabled', to: { subject: 'Membership', id } }
  },
})
