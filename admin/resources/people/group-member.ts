import { define } from '../../guard/definition.ts'

export const groupMember = define('GroupMember', {
  group: 'people',
  icon: 'UserCheck',
  title: 'membershipId',
  list: ['groupId', 'organisationId'],
  filter: ['groupId', 'membershipId', 'organisationId'],
  references: { organisationId: 'Organisation' },
  sort: { by: 'id', direction: 'desc' },
})
