import { z } from 'zod'
import { scope } from '../../../../domain/access/scope.ts'
import { daysAfterClose, endsOfShares, setEndsOfShares } from '../../../../domain/access/sharing/ends/days.ts'
import { fieldsFor } from '../../fields.ts'
import { meantFirst } from '../../meant/meant-first.ts'
import { verb } from '../../verb.ts'

/** Sets how many days after its project closes a share with others than the host's people ends. */
export const settingEnds = verb({
  ...{ name: 'set-ends', on: 'row', may: 'update', icon: 'Clock' },
  fits: ({ isHost }) => Boolean(isHost),
  schema: endsOfShares.extend({ agreed: z.string().max(100).optional() }),
  form: async (actor) => {
    const { say, field } = fieldsFor(actor)
    const days = field('text', 'days', {
      label: 'days-after-close',
      required: true,
      value: String(await daysAfterClose()),
    })
    return { text: say('set-ends-text'), button: say('set-ends-button'), fields: [days] }
  },
  call: async (actor, { agreed, ...input }, id) =>
    meantFirst({
      ...{ actor, agreed, said: ['set-ends', id, input], button: fieldsFor(actor).say('set-ends-button') },
      look: async ({ db }) => {
        const before = await daysAfterClose()
        const open = { followsClose: true, expiresAt: null, suspendedAt: null }
        const count = await db.grant.count({ where: { AND: [open, scope(actor, 'read', 'Grant')] } })
        const line = fieldsFor(actor).say('set-ends-means', { count, before, days: input.days })
        return async () => ({ lines: count > 0 && before !== input.days ? [line] : [], tables: [] })
      },
      change: (work) => setEndsOfShares(work, id, input),
      done: () => ({ message: 'ends-set', to: { subject: 'Organisation', id } }),
    }),
})
