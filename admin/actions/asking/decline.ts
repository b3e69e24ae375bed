import { declineAccess, decliningAccess } from '../../../domain/access/asking/answer.ts'
import { fieldsFor } from '../fields.ts'
import { verb } from '../verb.ts'
import { isOpen } from './is-open.ts'

/** Declines what a request asks for, with a reason if there is one to tell. */
export const decliningWhatIsAsked = verb({
  ...{ name: 'decline-access', on: 'row', may: 'share', icon: 'XCircle', fits: isOpen },
  schema: decliningAccess,
  form: async (actor) => {
    const { say, field } = fieldsFor(actor)
    const fields = [field('prose', 'answerReason', { label: 'AccessRequest.answerReason' })]
    return { text: say('decline-access-text'), button: say('decline-access-button'), danger: true, fields }
  },
  call: async (actor, input, id, once) => {
    await declineAccess(actor, id, input, once)
    return { message: 'access-declined', to: { subject: 'AccessRequest', id } }
  },
})
