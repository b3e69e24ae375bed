import { resending } from '../../actions/invitations/resend.ts'
import { define } from '../../guard/definition.ts'

export const invitation = define('Invitation', {
  group: 'people',
  icon: 'Mail',
  title: 'membershipId',
  list: ['organisationId', 'invitedById', 'sentAt', 'acceptedAt'],
  filter: ['organisationId', 'membershipId', 'sentAt', 'acceptedAt'],
  hidden: ['tokenId'],
  references: { organisationId: 'Organisation' },
  sort: { by: 'sentAt', direction: 'desc' },
  verbs: [resending],
})
