import { z } from 'zod'
import { findRemaining } from '../../../domain/access/sharing/box/one.ts'
import { unshare } from '../../../domain/access/sharing/unshare.ts'
import { fieldsFor } from '../fields.ts'
import { verb } from '../verb.ts'
import { describeWays } from './ways.ts'

/** Ends a share, also one of partners, and names the ways that remain. Grants that come another way end with what they come from. */
export const unsharing = verb({
  name: 'unshare',
  on: 'row',
  may: 'unshare',
  icon: 'XCircle',
  fits: ({ via }) => via === 'share' || via === 'partnership',
  schema: z.strictObject({}),
  form: async (actor, id) => {
    const { say } = fieldsFor(actor)
    const ways = await describeWays(actor, await findRemaining(actor, id))
    const remaining = ways.map(({ label, value }) => `${label} (${value})`).join('; ')
    const after = ways.length > 0 ? `${say('unshare-remains')} ${remaining}` : say('unshare-nothing')
    return { text: `${say('unshare-text')} ${after}`, button: say('unshare-button'), danger: true, fields: [] }
  },
  call: async (actor, _, id) => {
    const told = await describeWays(actor, await unshare(actor, id))
    return { message: told.length > 0 ? 'unshared-still-in' : 'unshared', to: { subject: 'Grant' }, told }
  },
})
