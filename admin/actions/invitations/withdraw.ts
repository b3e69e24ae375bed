import { withdrawInvitation } from '../../../domain/people/invitations/withdraw.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { definitionOf } from '../../guard/definition.ts'
import { ask, rows } from '../../guard/reading.ts'
import { press } from '../press.ts'

/** Takes an invitation without answer back. */
export const withdrawing = press({
  ...{ name: 'withdraw-invitation', may: 'invite', icon: 'XCircle', danger: true, message: 'invitation-withdrawn' },
  fits: ({ acceptedAt }) => !acceptedAt,
  call: async (actor, id) => {
    const [invitation] = await rows(ask(actor, definitionOf('Invitation')), { where: [{ id }] }, ['membershipId'])
    if (!invitation) throw new NotFound()
    await withdrawInvitation(actor, String(invitation.membershipId))
  },
  to: (id) => ({ subject: 'Invitation', id }),
})
