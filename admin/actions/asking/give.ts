import { giveAccess, givingAccess } from '../../../domain/access/asking/answer.ts'
import { findOffer } from '../../../domain/access/asking/offer.ts'
import { atFields } from '../../../doors/bodies/at-fields.ts'
import { fieldsFor } from '../fields.ts'
import { verb } from '../verb.ts'
import { isOpen } from './is-open.ts'

/** Gives what a request asks for: at a level that whoever gives it may give, until a day. */
export const givingWhatIsAsked = verb({
  ...{ name: 'give-access', on: 'row', may: 'share', icon: 'CheckCircle', fits: isOpen },
  schema: givingAccess,
  form: async (actor, id) => {
    const { say, field, choice } = fieldsFor(actor)
    const { levels, levelId, until } = await findOffer(actor, id)
    const choices = levels.map(({ id, name }) => ({ value: id, label: name }))
    const fields = [
      choice('levelId', choices, { label: 'Grant.levelId', required: true, ...(levelId && { value: levelId }) }),
      field('date', 'until', { label: 'Grant.expiresAt', value: until }),
    ]
    return { text: say('give-access-text'), button: say('give-access-button'), fields }
  },
  call: async (actor, given, id, once) => {
    await atFields(giveAccess(actor, id, given, once), (path) => (path.startsWith('principal') ? 'levelId' : path))
    return { message: 'access-given', to: { subject: 'AccessRequest', id } }
  },
})
