import { z } from 'zod'
import { unshare } from '../../../domain/access/sharing/unshare.ts'
import { fieldsFor } from '../fields.ts'
import { verb } from '../verb.ts'
import { describeWays } from './ways.ts'

/** Ends a share, and names the ways that remain. Grants that come another way end with what they come from. */
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
    const told = await describeWays(actor, await unshare(actor, id))
    return { message: told.length > 0 ? 'unshared-still-in' : 'unshared', to: { subject: 'Grant' }, told }
  },
})
