import { z } from 'zod'
import { unshare } from '../../domain/access/share.ts'
import { fieldsFor } from './fields.ts'
import { verb } from './verb.ts'

/** Ends a share. Grants that come another way end with what they come from. */
export const unsharing = verb({
  name: 'unshare',
  on: 'row',
  may: 'unshare',
  icon: 'XCircle',
  fits: ({ via }) => via === 'share',
  schema: z.strictObject({}),
  form: async (actor) => {
    const { say } = fieldsFor(actor)
    return { text: say('unshare-text'), button: say('unshare-button'), danger: true, fields: [] }
  },
  call: async (actor, _, id) => {
    await unshare(actor, id)
    return { message: 'unshared', to: { subject: 'Grant' } }
  },
})
