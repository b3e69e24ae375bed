import { Profile } from '@prisma/client'
import { choice, flag, id, line, moment, person } from '../../declaration/columns.ts'
import { byItsAdministrators, byItsMembers, readByStaff } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'

/** A person in an organisation. */
export const membership = recordNoun('Membership', {
  kind: 'people',
  hangs: 'organisation',
  title: 'personId',
  columns: {
    id: id(),
    personId: id(),
    organisationId: id(),
    profile: choice(Profile),
    jobRole: line(),
    accessLevelId: id(),
    supervisorId: person(),
    legalRepresentative: flag(),
    updatesSeenAt: moment(),
    lastUsedAt: moment(),
    disabledAt: moment(),
    reinvitedAt: moment(),
    leftAt: moment(),
    recoveredAt: moment(),
    createdAt: moment(),
  },
  policy: [
    { may: 'read', to: 'everybody', whose: { personId: 'person' } },
    ...readByStaff,
    {
      ...{ may: 'read', from: 'view', where: 'contacts' },
      columns: ['id', 'personId', 'organisationId', 'disabledAt', 'createdAt'],
    },
    {
      ...{ may: 'read', ...byItsMembers },
      columns: ['id', 'personId', 'organisationId', 'jobRole', 'disabledAt', 'createdAt'],
    },
    { may: ['update', 'disable', 'preview', 'join'], from: 'manage', profile: 'managesPeople' },
    {
      ...{ may: 'read', ...byItsAdministrators },
      columns: [
        'id',
        'personId',
        'organisationId',
        'profile',
        'jobRole',
        'lastUsedAt',
        'disabledAt',
        'reinvitedAt',
        'recoveredAt',
      ],
    },
    { may: 'update', ...byItsAdministrators, columns: ['profile', 'disabledAt'] },
    { may: 'disable', ...byItsAdministrators },
    { may: ['read', 'update'], ...byItsAdministrators, profile: 'billing', columns: ['legalRepresentative'] },
  ],
  backOffice: {
    group: 'people',
    icon: 'Users',
    list: ['organisationId', 'profile', 'jobRole', 'accessLevelId', 'lastUsedAt', 'disabledAt'],
    filter: ['organisationId', 'profile', 'jobRole', 'accessLevelId', 'disabledAt'],
    sort: { by: 'createdAt', direction: 'desc' },
    forms: [],
    stands: [
      {
        on: 'Organisation',
        by: 'organisationId',
        place: 10,
        columns: ['personId', 'profile', 'accessLevelId', 'lastUsedAt', 'disabledAt'],
        sort: { by: 'lastUsedAt', direction: 'desc' },
        last: { disabledAt: { not: null } },
        rows: 8,
        verbs: ['invite'],
      },
      {
        on: 'Person',
        by: 'personId',
        place: 10,
        columns: ['organisationId', 'profile', 'accessLevelId', 'jobRole', 'lastUsedAt', 'disabledAt'],
        called: 'Organisation',
        sort: { by: 'lastUsedAt', direction: 'desc' },
        last: { disabledAt: { not: null } },
      },
    ],
  },
  report: {
    entity: 'person',
    leads: null,
    begins: ['person', 'email', 'jobRole', 'profile', 'lastUsedOn'],
    order: 'person',
    columns: [
      ...['person', 'email', 'organisation', 'jobRole', 'profile', 'accessLevel', 'supervisor'],
      ...['legalRepresentative', 'lastUsedOn', 'disabledOn', 'createdOn'],
    ],
  },
})
