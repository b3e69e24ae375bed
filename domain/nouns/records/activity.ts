import { recordedActions } from '../../activity/actions.ts'
import { id, json, line, moment, person, word } from '../declaration/columns.ts'
import { recordNoun } from '../declaration/record.ts'

/** What somebody did. */
export const activity = recordNoun('Activity', {
  kind: 'system',
  hangs: 'organisation',
  title: 'action',
  columns: {
    id: id(),
    at: moment(),
    actorId: person(),
    actorName: line(),
    organisationId: id(),
    projectId: id(),
    action: word(recordedActions),
    subjectKind: line(),
    subjectId: id(),
    detail: json(),
    address: line(),
  },
  policy: [{ may: 'read', from: 'view', profile: 'editsOthers' }],
  backOffice: {
    group: 'system',
    icon: 'List',
    list: ['at', 'actorName', 'action', 'subjectKind', 'subjectId', 'organisationId', 'projectId'],
    filter: ['at', 'actorId', 'actorName', 'action', 'subjectKind', 'subjectId', 'organisationId', 'projectId'],
    varying: { subjectId: 'subjectKind' },
    sort: { by: 'at', direction: 'desc' },
    forms: [],
  },
})
