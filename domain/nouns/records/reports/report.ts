import { ReportEntity } from '@prisma/client'
import { choice, flag, id, json, line, list, moment, person } from '../../declaration/columns.ts'
import { besideOrganisation } from '../../declaration/found.ts'
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

/** What colleagues are told of it: that it is theirs. */
const ofColleagues = [...asked, 'organisationId', 'toColleagues', 'ownerId'] as const
const mine = { ownerId: 'membership', organisationId: 'organisation' } as const
const ofTheHost = { organisationId: null }
const toColleagues = { toColleagues: true }

/** A question about projects that can be asked again and again. Everybody's own; of all others to who edits what others made, and what
 *  the portal shows to everybody whose access level opens reports: its rows are their own. What people outside make for themselves and their
 *  colleagues is nobody else's but the host's to see, which neither changes nor shows nor sends it. */
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
    organisationId: id(),
    toColleagues: flag(),
    ownerId: person(),
    createdAt: moment(),
  },
  policy: [
    ...ownUnlessSupervising(
      'ownerId',
      { may: 'read', from: 'view' },
      { may: ['create', 'update'], from: 'manage', profile: 'creates', state: ofTheHost },
      { may: 'delete', from: 'manage', profile: 'creates' },
    ),
    { may: 'read', to: 'everybody', from: 'view', columns: [...asked], state: { inPortal: true } },
    // A schedule names whose eyes an address gets, and the portal shows a report to many: that is for those who see all an organisation has.
    { may: 'schedule', from: 'manage', profile: ['creates', 'editsOthers'], state: ofTheHost },
    { may: 'read', to: 'outside', from: 'view', columns: [...ofColleagues], whose: mine },
    {
      may: 'read',
      to: 'outside',
      from: 'view',
      columns: [...ofColleagues],
      where: 'own-organisation',
      state: toColleagues,
    },
    { may: ['create', 'update', 'delete'], to: 'outside', from: 'contribute', profile: 'creates', whose: mine },
    // Source: permission-profiles.csv, view_edit_delete_others_proofs_and_files; what nobody else finds is its owner's alone.
    {
      ...{ may: ['update', 'delete'], to: 'outside', from: 'contribute', profile: ['creates', 'editsOthers'] },
      ...{ where: 'own-organisation', state: toColleagues },
    },
  ],
  backOffice: {
    group: 'reports',
    icon: 'FileText',
    list: ['name', 'entity', 'inPortal', 'organisationId', 'ownerId', 'createdAt'],
    filter: ['name', 'entity', 'inPortal', 'organisationId', 'toColleagues', 'ownerId'],
    sort: { by: 'name', direction: 'asc' },
    forms: ['delete'],
    found: { by: ['name'], beside: [besideOrganisation], tells: ['entity', 'organisationId'] },
  },
})
