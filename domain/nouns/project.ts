import { Health } from '@prisma/client'
import {
  choice,
  day,
  flag,
  id,
  inside,
  line,
  madeAndChanged,
  moment,
  money,
  outside,
  percent,
  person,
  text,
} from './declaration/columns.ts'
import { besideOrganisation } from './declaration/found.ts'
import { noun } from './declaration/noun.ts'
import { records, shared } from './declaration/policy.ts'

/** A customer's project. */
export const project = noun('Project', {
  area: 'overview',
  section: 'overview',
  title: 'name',
  columns: {
    ...outside({
      id: id({ by: 'system' }),
      organisationId: id({ fixed: true }),
      name: line(),
      summary: text(),
      productId: id(),
      managerId: person(),
      health: choice(Health, { reportedBy: 'healthReported' }),
      progress: percent(),
      startsOn: day(),
      endsOn: day(),
      closedAt: moment(),
      ...madeAndChanged,
    }),
    ...inside({
      budget: money({ area: 'budget' }),
      cost: money({ area: 'budget' }),
      internalNote: text(),
      creatorId: person({ by: 'author' }),
      healthReported: flag({ by: 'system', technical: true }),
    }),
  },
  policy: [...records('creatorId'), ...shared],
  done: { closedAt: { not: null } },
  backOffice: {
    icon: 'Clipboard',
    list: ['name', 'organisationId', 'health', 'progress', 'managerId', 'endsOn', 'closedAt'],
    filter: ['name', 'organisationId', 'productId', 'health', 'managerId', 'endsOn', 'closedAt'],
    sort: { by: 'updatedAt', direction: 'desc' },
    begins: { open: { closedAt: null }, by: 'endsOn' },
    forms: ['create', 'update'],
    found: { by: ['name'], beside: [besideOrganisation], tells: ['organisationId', 'closedAt'] },
    head: ['health', 'progress', 'organisationId', 'managerId', 'endsOn', 'closedAt'],
    stands: [
      {
        on: 'Organisation',
        by: 'organisationId',
        place: 20,
        columns: ['name', 'health', 'managerId', 'endsOn'],
        made: ['late', 'others'],
        sort: { by: 'health', direction: 'desc' },
        rows: 8,
        verbs: ['new', 'share-all'],
      },
      {
        on: 'Product',
        by: 'productId',
        place: 10,
        columns: ['name', 'health', 'managerId', 'endsOn'],
        made: ['late'],
        sort: { by: 'health', direction: 'desc' },
      },
    ],
  },
  list: {
    shows: ['health', 'progress', 'organisation', 'manager', 'endsOn', 'updatedAt'],
    made: ['nextMilestone'],
    begins: ['health', 'progress', 'nextMilestone', 'endsOn'],
    sorts: ['name', 'health', 'progress', 'endsOn', 'updatedAt'],
  },
  report: {
    entity: 'project',
    leads: 'projects/:id',
    begins: ['name', 'health', 'progress', 'nextMilestone', 'nextMilestoneOn', 'lateTasks', 'endsOn'],
    order: 'name',
    columns: [
      ...['name', 'organisation', 'product', 'manager', 'health', 'progress', 'startsOn', 'endsOn', 'closedOn'],
      ...['nextMilestone', 'nextMilestoneOn', 'openTasks', 'lateTasks', 'summary', 'latestSummary', 'latestReportOn'],
      ...['budget', 'cost', 'loggedHours', 'internalNote', 'updatedOn'],
    ],
  },
})
