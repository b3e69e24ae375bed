import { PartnershipView } from '@prisma/client'
import { choice, id, line, moment, person } from '../../declaration/columns.ts'
import { recordNoun } from '../../declaration/record.ts'

/** Two organisations that work together, or one that has invited another one to. Administrators of each look after them; what each side is told
 *  says domain/partnerships/list.ts. Source: permission-profiles.csv, send_accept_reject_delete_partner_invitations. */
export const partnership = recordNoun('Partnership', {
  kind: 'access',
  hangs: 'deployment',
  title: 'email',
  columns: {
    id: id(),
    senderId: id(),
    recipientId: id(),
    email: line(),
    senderView: choice(PartnershipView),
    recipientView: choice(PartnershipView),
    invitedById: person(),
    invitedAt: moment(),
    answeredById: person(),
    answeredAt: moment(),
    acceptedAt: moment(),
    createdAt: moment(),
  },
  policy: [
    { may: 'read', from: 'view', profile: 'editsOthers' },
    { may: 'delete', from: 'manage', profile: 'accountSettings' },
    { may: 'invite', to: 'everybody', profile: 'accountSettings', whose: { senderId: 'organisation' } },
  ],
  backOffice: {
    group: 'customers',
    icon: 'Link',
    list: ['senderId', 'recipientId', 'email', 'senderView', 'recipientView', 'invitedAt', 'acceptedAt'],
    filter: ['senderId', 'recipientId', 'email', 'senderView', 'recipientView', 'invitedAt', 'acceptedAt'],
    sort: { by: 'invitedAt', direction: 'desc' },
    forms: [],
    stands: [
      {
        on: 'Organisation',
        by: 'senderId',
        place: 70,
        side: true,
        columns: ['recipientId', 'senderView', 'acceptedAt'],
      },
      {
        on: 'Organisation',
        by: 'recipientId',
        place: 71,
        side: true,
        columns: ['senderId', 'recipientView', 'acceptedAt'],
      },
    ],
  },
})
