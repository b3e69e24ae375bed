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
  },
})
