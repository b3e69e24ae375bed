import { recordedActions } from '../../domain/activity/actions.ts'
import { define } from '../guard/definition.ts'

export const activity = define('Activity', {
  group: 'system',
  icon: 'List',
  title: 'action',
  words: { action: recordedActions },
  list: ['at', 'actorName', 'action', 'subjectKind', 'subjectId', 'organisationId', 'projectId'],
  filter: ['at', 'actorId', 'actorName', 'action', 'subjectKind', 'organisationId', 'projectId'],
  references: { actorId: 'Membership', organisationId: 'Organisation', projectId: 'Project' },
  varying: { subjectId: 'subjectKind' },
  sort: { by: 'at', direction: 'desc' },
})
