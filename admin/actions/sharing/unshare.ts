import { z } from 'zod'
import { findRemaining } from '../../../domain/access/sharing/box/one.ts'
import { type RemainingGrants, unshareIn } from '../../../domain/access/sharing/unshare.ts'
import { fieldsFor } from '../fields.ts'
import { lookAtGrants } from '../meant/for-grants.ts'
import { meantFirst } from '../meant/meant-first.ts'
import { verb } from '../verb.ts'
import { describeWays } from './ways.ts'

/** Ends a share, also one of partners, and names the ways that remain; who does not see what any more is shown first. Grants that come another way end
 *  with what they come from. */
export const unsharing = verb({
  name: 'unshare',
  on: 'row',
  may: 'unshare',
  icon: 'XCircle',
  fits: ({ via }) => via === 'share' || via === 'partnership',
  schema: z.strictObject({ agreed: z.string().max(100).optional() }),
  form: async (actor, id) => {
    const { say } = fieldsFor(actor)
    const ways = await describeWays(actor, await findRemaining(actor, id))
    const remaining = ways.map(({ label, value }) => `${label} (${value})`).join('; ')
    const after = ways.length > 0 ? `${say('unshare-remains')} ${remaining}` : say('unshare-nothing')
    return { text: `${say('unshare-text')} ${after}`, button: say('unshare-button'), danger: true, fields: [] }
  },
  call: async (actor, { agreed }, id) =>
    meantFirst<RemainingGrants>({
      ...{ actor, agreed, said: ['unshare', id], button: fieldsFor(actor).say('meant-end') },
      look: lookAtGrants(actor, { id }),
      change: (work) => unshareIn(work, actor, id),
      done: async (remaining) => {
        const told = await describeWays(actor, remaining)
        return { message: told.length > 0 ? 'unshared-still-in' : 'unshared', to: { subject: 'Grant' }, told }
      },
    }),
})
