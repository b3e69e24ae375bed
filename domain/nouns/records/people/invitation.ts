import { id, line, moment, person } from '../../declaration/columns.ts'
import { byItsAdministrators, readByStaff } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'

/** That somebody was asked to sign in, and whether they have. */
export const invitation = recordNoun('Invitation', {
  kind: 'people',
  hangs: 'organisation',
  title: 'membershipId',
  columns: {
    id: id(),
    organisationId: id(),
    membershipId: person(),
    invitedById: person(),
    tokenId: id({ technical: true }),
    name: line(),
    sentAt: moment(),
    acceptedAt: moment(),
  },
  policy: [
    ...readByStaff,
    { may: 'invite', from: 'manage', profile: 'managesPeople' },
    {
      may: 'read',
      ...byItsAdministrators,
      columns: ['id', 'organisationId', 'membershipId', 'name', 'sentAt', 'acceptedAt'],
    },
  ],
  backOffice: {
    group: 'people',
    icon: 'Mail',
    list: ['organisationId', 'invitedById', 'sentAt', 'acceptedAt'],
    filter: ['organisationId', 'membershipId', 'sentAt', 'acceptedAt'],
    sort: { by: 'sentAt', direction: 'desc' },
    forms: [],
    stands: [
      {
        on: 'Organisation',
        by: 'organisationId',
        place: 30,
        side: true,
        columns: ['membershipId', 'sentAt', 'acceptedAt'],
        last: { acceptedAt: { not: null } },
        rows: 5,
        openly: ['resend'],
      },
      {
        on: 'Person',
        by: 'membershipId',
        through: [{ subject: 'Membership', by: 'personId' }],
        place: 20,
        side: true,
        columns: ['organisationId', 'invitedById', 'sentAt', 'acceptedAt'],
        openly: ['resend'],
      },
    ],
  },
})
