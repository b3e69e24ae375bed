import { RaidKind, RaidSeverity } from '@prisma/client'
import {
  choice,
  day,
  id,
  inProject,
  inside,
  line,
  madeAndChanged,
  moment,
  outside,
  person,
  text,
} from './declaration/columns.ts'
import { noun } from './declaration/noun.ts'
import { records } from './declaration/policy.ts'

/** A risk, assumption, issue or dependency of a project. */
export const raidEntry = noun('RaidEntry', {
  area: 'raid',
  section: 'raid',
  title: 'title',
  columns: {
    ...outside({
      ...inProject,
      kind: choice(RaidKind),
      title: line(),
      description: text(),
      severity: choice(RaidSeverity),
      mitigation: text(),
      phaseId: id(),
      ownerId: person(),
      dueOn: day(),
      closedAt: moment(),
      ...madeAndChanged,
    }),
    ...inside({
      internalNote: text(),
      creatorId: person({ by: 'author' }),
    }),
  },
  policy: records('creatorId'),
  done: { closedAt: { not: null } },
  backOffice: {
    icon: 'AlertTriangle',
    list: ['title', 'kind', 'severity', 'projectId', 'organisationId', 'dueOn', 'closedAt'],
    filter: ['title', 'kind', 'severity', 'projectId', 'organisationId', 'ownerId', 'dueOn', 'closedAt'],
    sort: { by: 'updatedAt', direction: 'desc' },
    begins: { open: { closedAt: null }, by: 'dueOn' },
    forms: ['create', 'update', 'delete'],
    stands: [
      {
        on: 'Project',
        by: 'projectId',
        place: 30,
        columns: ['title', 'kind', 'severity', 'ownerId', 'dueOn'],
        sort: { by: 'severity', direction: 'desc' },
        verbs: ['new'],
      },
    ],
  },
  list: {
    shows: ['severity', 'owner', 'dueOn', 'mitigation'],
    made: [],
    begins: ['severity', 'owner', 'dueOn', 'mitigation'],
    sorts: [],
  },
  report: {
    entity: 'raid',
    leads: 'projects/:projectId/raid#:id',
    begins: ['title', 'kind', 'severity', 'project', 'owner', 'dueOn'],
    order: 'title',
    columns: [
      ...['title', 'organisation', 'project', 'phase', 'kind', 'severity', 'owner', 'dueOn', 'closedOn'],
      ...['description', 'mitigation', 'internalNote', 'updatedOn'],
    ],
  },
})
