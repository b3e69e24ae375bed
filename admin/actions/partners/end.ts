import { z } from 'zod'
import { endAccessByHost } from '../../../domain/partnerships/access/by-host.ts'
import { endingByHost, endPartnershipByHost } from '../../../domain/partnerships/by-host.ts'
import { fieldsFor } from '../fields.ts'
import { lookAtGrants } from '../meant/for-grants.ts'
import { meantFirst } from '../meant/meant-first.ts'
import { type Verb, verb } from '../verb.ts'

const agreedEnding = endingByHost.extend({ agreed: z.string().max(100).optional() })

/** Ends a partnership of two organisations, with a reason that both are told. */
export const endingPartnership = ending({
  ...{ name: 'end-partnership', message: 'partnership-ended', to: () => ({ subject: 'Partnership' }) },
  fits: ({ senderView, recipientView }) => senderView === 'accepted' && recipientView === 'accepted',
  by: 'partnershipId',
  call: endPartnershipByHost,
})

/** Ends access that one organisation has given to another, with a reason that both are told. */
export const endingAccess = ending({
  ...{ name: 'end-partner-access', message: 'partner-access-ended' },
  to: (id) => ({ subject: 'PartnerAccess', id }),
  fits: ({ state }) => state === 'accepted',
  by: 'accessId',
  call: endAccessByHost,
})

type Ending = Required<Pick<Verb, 'fits'>> & {
  name: 'end-partnership' | 'end-partner-access'
  message: 'partnership-ended' | 'partner-access-ended'
  to(id: string): { subject: string; id?: string }
  /** The column by which grants hang on it. */
  by: 'partnershipId' | 'accessId'
  call: typeof endAccessByHost
}

function ending({ name, message, to, fits, by, call }: Ending): Verb {
  return verb({
    ...{ name, on: 'row', may: 'delete', icon: 'XCircle', fits, schema: agreedEnding },
    form: async (actor) => {
      const { say, field } = fieldsFor(actor)
      const fields = [field('prose', 'reason', { label: 'ending-reason', required: true })]
      return { text: say(`${name}-text`), button: say('ending-button'), danger: true, fields }
    },
    call: async (actor, { agreed, ...input }, id, once) =>
      meantFirst({
        ...{ actor, agreed, once, said: [name, id, input], button: fieldsFor(actor).say('meant-end') },
        look: lookAtGrants(actor, { [by]: id }),
        change: (work) => call(work, actor, id, input),
        done: () => ({ message, to: to(id) }),
      }),
  })
}
