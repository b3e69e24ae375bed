import { id, person } from '../../declaration/columns.ts'
import { byItsMembers, setsReadByStaff } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'

/** Who is in a team. */
export const teamMember = recordNoun('TeamMember', {
  kind: 'people',
  hangs: 'organisation',
  title: 'membershipId',
  columns: { id: id(), organisationId: id(), teamId: id(), membershipId: person() },
  policy: [...setsReadByStaff, { may: 'read', ...byItsMembers }],
  backOffice: {
    group: 'people',
    icon: 'UserCheck',
    list: ['teamId', 'organisationId'],
    filter: ['teamId', 'membershipId', 'organisationId'],
    sort: { by: 'id', direction: 'desc' },
    forms: [],
    stands: [
      { on: 'Team', by: 'teamId', place: 10, columns: ['membershipId'], rows: 10 },
      {
        on: 'Person',
        by: 'membershipId',
        through: [{ subject: 'Membership', by: 'personId' }],
        place: 40,
        side: true,
        columns: ['teamId'],
        called: 'Team',
      },
    ],
  },
})
