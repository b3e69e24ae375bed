import type { Member } from '../../../domain/access/actor/actor.ts'
import type { HomeList } from '../list.ts'
import { seenOf } from '../seen-of.ts'

/** Invitations that nobody has answered, to people who could still. */
export function invitations(actor: Member): HomeList {
  const open = { acceptedAt: null, membership: { is: { OR: [{ disabledAt: null }, { reinvitedAt: { not: null } }] } } }
  return {
    name: 'invitations',
    subject: 'Invitation',
    where: [open, ...seenOf(actor, 'Invitation', 'acceptedAt', 'sentAt')],
    order: [{ sentAt: 'asc' }, { id: 'asc' }],
    when: 'sentAt',
    about: ['organisationId'],
    mine: { organisationId: 'customers', invitedById: 'me', membershipId: 'people' },
    verbs: ['resend', 'withdraw-invitation'],
  }
}
