import { id, person } from '../../declaration/columns.ts'
import { byItsMembers, setsReadByStaff } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'

/** Who is in a group. */
export const groupMember = recordNoun('GroupMember', {
  kind: 'people',
  hangs: 'organisation',
  title: 'membershipId',
  columns: { id: id(), organisationId: id(), groupId: id(), membershipId: person() },
  policy: [...setsReadByStaff, { may: 'read', ...byItsMembers }],
  backOffice: {
    group: 'people',
    icon: 'UserCheck',
    list: ['groupId', 'organisationId'],
    filter: ['groupId', 'membershipId', 'organisationId'],
    sort: { by: 'id', direction: 'desc' },
    forms: [],
    stands: [
      { on: 'Group', by: 'groupId', place: 10, columns: ['membershipId'], rows: 10 },
      {
        on: 'Person',
        by: 'membershipId',
        through: [{ subject: 'Membership', by: 'personId' }],
        place: 50,
        side: true,
        columns: ['groupId'],
        called: 'Group',
      },
    ],
  },
})
