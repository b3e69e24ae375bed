import { emailAddress } from '../../../domain/people/email.ts'
import { invitation, invite } from '../../../domain/people/invitations/invite.ts'
import { findSuspended } from '../../../domain/people/invitations/suspended.ts'
import { profilesToGive } from '../choices.ts'
import { beginningWith, fieldsFor } from '../fields.ts'
import { restoreField } from '../sharing/restore.ts'
import { verb } from '../verb.ts'
import { inviteeFields } from './invitee.ts'
import { describePasswords } from './temporary-passwords.ts'

/** Invites one person into an organisation. */
export const inviting = verb({
  name: 'invite',
  on: 'row',
  may: 'invite',
  icon: 'UserPlus',
  schema: invitation.omit({ organisationId: true }),
  form: async (actor, organisationId, sought) => {
    const { say, row, valueIn } = fieldsFor(actor, sought)
    const { data: email } = emailAddress.safeParse(valueIn('email'))
    const suspended = email ? await findSuspended(actor, organisationId, email) : []
    const level = beginningWith(
      'Customer viewer',
      await row('accessLevelId', 'AccessLevel', { label: 'Membership.accessLevelId', required: true }),
    )
    const fields = [
      ...(await inviteeFields(actor, { organisationId }, profilesToGive(actor), 'observer', { decides: true })),
      level,
      ...(await restoreField(actor, suspended)),
    ]
    return { text: say('invite-text'), button: say('invite-button'), fields }
  },
  call: async (actor, input, organisationId, once) => {
    const admitted = await invite(actor, { ...input, organisationId }, once)
    const told = describePasswords(actor, [admitted])
    return { message: 'invited', to: { subject: 'Organisation', id: organisationId }, told }
  },
})
