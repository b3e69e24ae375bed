import { ReportEntity } from '@prisma/client'
import { choice, id, json, line, list, moment, person } from '../../declaration/columns.ts'
import { ownUnlessSupervising } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'

/** A question about projects that can be asked again and again. Everybody's own; of all others to who edits what others made. */
export const report = recordNoun('Report', {
  kind: 'reports',
  hangs: 'deployment',
  title: 'name',
  columns: {
    id: id(),
    name: line(),
    entity: choice(ReportEntity),
    columns: list(),
    filters: json(),
    sort: line(),
    ownerId: person(),
    createdAt: moment(),
  },
  policy: [
    ...ownUnlessSupervising(
      'ownerId',
      { may: 'read', from: 'view' },
      { may: ['create', 'update', 'delete'], from: 'manage', profile: 'creates' },
    ),
    // A schedule names whose eyes an address gets: that is for those who see all an organisation has.
    { may: 'schedule', from: 'manage', profile: ['creates', 'editsOthers'] },
  ],
  backOffice: {
    group: 'reports',
    icon: 'FileText',
    list: ['name', 'entity', 'ownerId', 'createdAt'],
    filter: ['name', 'entity', 'ownerId'],
    sort: { by: 'name', direction: 'asc' },
    forms: ['delete'],
  },
})
