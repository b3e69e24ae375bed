import { giveAccess, givingAccess } from '../../../domain/access/asking/answer.ts'
import { findOffer } from '../../../domain/access/asking/offer.ts'
import { atFields } from '../../../doors/bodies/at-fields.ts'
import { hiddenLabel } from '../../texts/labels.ts'
import { fieldsFor } from '../fields.ts'
import { verb } from '../verb.ts'
import { isOpen } from './is-open.ts'

/** Gives what a request asks for: at a level that whoever gives it may give, until a day. */
export const givingWhatIsAsked = verb({
  ...{ name: 'give-access', on: 'row', may: 'share', icon: 'CheckCircle', fits: isOpen },
  schema: givingAccess,
  form: async (actor, id) => {
    const { say, field, choice } = fieldsFor(actor)
    const { levels, levelId, until, what, reason } = await findOffer(actor, id)
    const choices = levels.map(({ id, name }) => ({ value: id, label: name }))
    const fields = [
      choice('levelId', choices, {
        label: 'Grant.levelId',
        hint: say('give-level-hint'),
        required: true,
        value: levelId,
      }),
      field('date', 'until', { label: 'Grant.expiresAt', value: until }),
    ]
    const text = [
      say('give-access-for', {
        what: what ?? hiddenLabel(actor.locale),
        reason: reason ? 'said' : 'none',
        text: reason,
      }),
      say('give-access-text'),
    ]
    return { text: text.join(' '), button: say('give-access-button'), fields }
  },
  call: async (actor, given, id, once) => {
    await atFields(giveAccess(actor, id, given, once), (path) => (path.startsWith('principal') ? 'levelId' : path))
    return { message: 'access-given', to: { subject: 'AccessRequest', id } }
  },
})
