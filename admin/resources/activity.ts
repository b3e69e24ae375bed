import { define } from '../guard/definition.ts'

export const activity = define('Activity', {
  group: 'system',
  icon: 'List',
  title: 'action',
  list: ['at', 'actorName', 'action', 'subjectKind', 'organisationId', 'projectId', 'address'],
  filter: ['at', 'actorId', 'actorName', 'action', 'subjectKind', 'organisationId', 'projectId'],
  references: { actorId: 'Membership', organisationId: 'Organisation', projectId: 'Project' },
  sort: { by: 'at', direction: 'desc' },
})
