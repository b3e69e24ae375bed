import { endAccessByHost } from '../../../domain/partnerships/access/by-host.ts'
import { endingByHost, endPartnershipByHost } from '../../../domain/partnerships/by-host.ts'
import { fieldsFor } from '../fields.ts'
import { type Verb, verb } from '../verb.ts'

/** Ends a partnership of two organisations, with a reason that both are told. */
export const endingPartnership = ending({
  ...{ name: 'end-partnership', message: 'partnership-ended', to: () => ({ subject: 'Partnership' }) },
  fits: ({ senderView, recipientView }) => senderView === 'accepted' && recipientView === 'accepted',
  call: endPartnershipByHost,
})

/** Ends access that one organisation has given to another, with a reason that both are told. */
export const endingAccess = ending({
  ...{ name: 'end-partner-access', message: 'partner-access-ended' },
  to: (id) => ({ subject: 'PartnerAccess', id }),
  fits: ({ state }) => state === 'accepted',
  call: endAccessByHost,
})

type Ending = Required<Pick<Verb, 'fits'>> & {
  name: 'end-partnership' | 'end-partner-access'
  message: 'partnership-ended' | 'partner-access-ended'
  to(id: string): { subject: string; id?: string }
  call: typeof endAccessByHost
}

function ending({ name, message, to, fits, call }: Ending): Verb {
  return verb({
    ...{ name, on: 'row', may: 'delete', icon: 'XCircle', fits, schema: endingByHost },
    form: async (actor) => {
      const { say, field } = fieldsFor(actor)
      const fields = [field('prose', 'reason', { label: 'ending-reason', required: true })]
      return { text: say(`${name}-text`), button: say('ending-button'), danger: true, fields }
    },
    call: async (actor, input, id, once) => {
      await call(actor, id, input, once)
      return { message, to: to(id) }
    },
  })
}
