import { z } from 'zod'
import { resendInvitation } from '../../domain/people/resend.ts'
import { NotFound } from '../../domain/refusals.ts'
import { definitionOf } from '../guard/definition.ts'
import { ask, rows } from '../guard/reading.ts'
import { fieldsFor } from './fields.ts'
import { verb } from './verb.ts'

/** Mails an invitation without answer again. */
export const resending = verb({
  name: 'resend',
  on: 'row',
  may: 'invite',
  icon: 'Send',
  fits: ({ acceptedAt }) => !acceptedAt,
  schema: z.strictObject({}),
  form: async (actor) => {
    const { say } = fieldsFor(actor)
    return { text: say('resend-text'), button: say('resend-button'), fields: [] }
  },
  call: async (actor, _, id) => {
    const [invitation] = await rows(ask(actor, definitionOf('Invitation')), { where: [{ id }] })
    if (!invitation) throw new NotFound()
    await resendInvitation(actor, String(invitation.membershipId))
    return { message: 'resent', to: { subject: 'Invitation', id } }
  },
})
