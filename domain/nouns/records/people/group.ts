import { id, line, moment } from '../../declaration/columns.ts'
import {
  byItsAdministrators,
  byItsCreators,
  byItsDeleters,
  byItsMembers,
  setsReadByStaff,
} from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'

/** People of an organisation who are put together; what is shared with a group is shared with all of them. */
export const group = recordNoun('Group', {
  kind: 'people',
  hangs: 'organisation',
  title: 'name',
  columns: { id: id(), organisationId: id(), name: line(), createdAt: moment() },
  policy: [
    ...setsReadByStaff,
    {
      ...{ may: 'read', from: 'view', profile: 'seesContacts', where: 'contacts' },
      columns: ['id', 'name', 'organisationId', 'createdAt'],
    },
    { may: ['create', 'update', 'delete', 'invite'], from: 'manage', profile: 'managesPeople' },
    { may: 'read', ...byItsMembers },
    { may: ['create', 'update'], ...byItsCreators },
    { may: 'delete', ...byItsDeleters },
    // Whoever is put into a group that something is shared with gets in there.
    { may: 'invite', ...byItsAdministrators },
  ],
  backOffice: {
    group: 'people',
    icon: 'Grid',
    list: ['name', 'organisationId', 'createdAt'],
    filter: ['name', 'organisationId'],
    sort: { by: 'name', direction: 'asc' },
    forms: [],
    stands: [
      {
        on: 'Organisation',
        by: 'organisationId',
        place: 60,
        side: true,
        columns: ['name'],
        verbs: ['create-set'],
        openly: ['add-member'],
      },
    ],
  },
})
