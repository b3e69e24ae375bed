import { daysAfterClose, endsOfShares, setEndsOfShares } from '../../../../domain/access/sharing/ends/days.ts'
import { fieldsFor } from '../../fields.ts'
import { verb } from '../../verb.ts'

/** Sets how many days after its project closes a share with others than the host's people ends. */
export const settingEnds = verb({
  ...{ name: 'set-ends', on: 'row', may: 'update', icon: 'Clock' },
  fits: ({ isHost }) => Boolean(isHost),
  schema: endsOfShares,
  form: async (actor) => {
    const { say, field } = fieldsFor(actor)
    const days = field('text', 'days', {
      label: 'days-after-close',
      required: true,
      value: String(await daysAfterClose()),
    })
    return { text: say('set-ends-text'), button: say('set-ends-button'), fields: [days] }
  },
  call: async (actor, input, id) => {
    await setEndsOfShares(actor, id, input)
    return { message: 'ends-set', to: { subject: 'Organisation', id } }
  },
})
