import { resendInvitation } from '../../../domain/people/invitations/resend.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { definitionOf } from '../../guard/definition.ts'
import { ask, rows } from '../../guard/reading.ts'
import { press } from '../press.ts'

/** Mails an invitation without answer again. */
export const resending = press({
  name: 'resend',
  may: 'invite',
  icon: 'Send',
  fits: ({ acceptedAt }) => !acceptedAt,
  call: async (actor, id, once) => {
    const [invitation] = await rows(ask(actor, definitionOf('Invitation')), { where: [{ id }] })
    if (!invitation) throw new NotFound()
    await resendInvitation(actor, String(invitation.membershipId), once)
  },
  message: 'resent',
  to: (id) => ({ subject: 'Invitation', id }),
})
