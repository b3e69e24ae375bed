import { ReportEntity } from '@prisma/client'
import { choice, flag, id, json, line, list, moment, person } from '../../declaration/columns.ts'
import { ownUnlessSupervising } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'

/** What its readers are told of a report: not whose it is. */
const asked = [
  ...([
    'id',
    'name',
    'names',
    'headings',
    'entity',
    'columns',
    'filters',
    'open',
    'sort',
    'groupBy',
    'totals',
    'texts',
    'chart',
    'inPortal',
    'sensitive',
  ] as const),
]

/** A question about projects that can be asked again and again. Everybody's own; of all others to who edits what others made, and what
 *  the portal shows to everybody whose access level opens reports: its rows are their own. */
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
    groupBy: line(),
    totals: list(),
    texts: json(),
    chart: json(),
    names: json(),
    headings: json(),
    open: list(),
    inPortal: flag(),
    sensitive: flag(),
    ownerId: person(),
    createdAt: moment(),
  },
  policy: [
    ...ownUnlessSupervising(
      'ownerId',
      { may: 'read', from: 'view' },
      { may: ['create', 'update', 'delete'], from: 'manage', profile: 'creates' },
    ),
    { may: 'read', to: 'everybody', from: 'view', columns: [...asked], state: { inPortal: true } },
    // A schedule names whose eyes an address gets, and the portal shows a report to many: that is for those who see all an organisation has.
    { may: 'schedule', from: 'manage', profile: ['creates', 'editsOthers'] },
  ],
  backOffice: {
    group: 'reports',
    icon: 'FileText',
    list: ['name', 'entity', 'inPortal', 'ownerId', 'createdAt'],
    filter: ['name', 'entity', 'inPortal', 'ownerId'],
    sort: { by: 'name', direction: 'asc' },
    forms: ['delete'],
  },
})
