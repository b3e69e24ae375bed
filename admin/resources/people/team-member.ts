import { define } from '../../guard/definition.ts'

export const teamMember = define('TeamMember', {
  group: 'people',
  icon: 'UserCheck',
  title: 'membershipId',
  list: ['teamId', 'organisationId'],
  filter: ['teamId', 'membershipId', 'organisationId'],
  references: { organisationId: 'Organisation' },
  sort: { by: 'id', direction: 'desc' },
})
