import { id, line, moment } from '../../declaration/columns.ts'
import { byItsAdministrators, byItsMembers, setsReadByStaff } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'

/** People of an organisation who work together; what is shared with a team is shared with all of them. */
export const team = recordNoun('Team', {
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
    // The projects of an organisation reach its team by themselves: who is in one is for who looks after its people.
    { may: ['create', 'update', 'delete', 'invite'], ...byItsAdministrators },
  ],
  backOffice: {
    group: 'people',
    icon: 'Truck',
    list: ['name', 'organisationId', 'createdAt'],
    filter: ['name', 'organisationId'],
    sort: { by: 'name', direction: 'asc' },
    forms: [],
    stands: [
      {
        on: 'Organisation',
        by: 'organisationId',
        place: 50,
        side: true,
        columns: ['name'],
        verbs: ['create-set'],
        openly: ['add-member'],
      },
    ],
  },
})
