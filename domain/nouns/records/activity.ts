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
    stands: [
      {
        on: 'Organisation',
        by: 'organisationId',
        place: 60,
        columns: ['at', 'actorName', 'action', 'subjectId'],
        rows: 8,
      },
      { on: 'Project', by: 'projectId', place: 80, columns: ['at', 'actorName', 'action', 'subjectId'] },
      {
        on: 'Person',
        by: 'actorId',
        through: [{ subject: 'Membership', by: 'personId' }],
        place: 40,
        columns: ['at', 'action', 'subjectId', 'organisationId'],
        rows: 8,
      },
      {
        on: 'Partnership',
        by: 'subjectId',
        place: 20,
        columns: ['at', 'actorName', 'action', 'organisationId', 'detail'],
      },
      {
        on: 'PartnerAccess',
        by: 'subjectId',
        place: 20,
        columns: ['at', 'actorName', 'action', 'organisationId', 'detail'],
      },
    ],
  },
})
