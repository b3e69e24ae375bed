import { TaskStatus } from '@prisma/client'
import {
  choice,
  day,
  flag,
  hours,
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
import { besideOrganisation, besideProject } from './declaration/found.ts'
import { noun } from './declaration/noun.ts'
import { records } from './declaration/policy.ts'

/** Something to be done. Whoever it is assigned to says how far it is. */
export const task = noun('Task', {
  area: 'tasks',
  section: 'tasks',
  title: 'name',
  columns: {
    ...outside({
      ...inProject,
      name: line(),
      description: text(),
      phaseId: id(),
      milestoneId: id(),
      assigneeId: person(),
      status: choice(TaskStatus),
      waitsForCustomer: flag(),
      // Since when there is an answer to what the customer was asked, that nobody has settled yet.
      answeredAt: moment({ by: 'system' }),
      answeredById: person({ by: 'system' }),
      startsOn: day(),
      dueOn: day(),
      doneOn: day(),
      ...madeAndChanged,
    }),
    ...inside({
      estimatedHours: hours({ area: 'time' }),
      loggedHours: hours({ area: 'time' }),
      internalNote: text(),
      creatorId: person({ by: 'author' }),
    }),
  },
  policy: [
    ...records('creatorId'),
    {
      ...{ may: 'update', from: 'contribute', profile: 'creates' },
      ...{ whose: 'assigneeId', columns: ['id', 'status', 'doneOn', 'loggedHours'] },
    },
  ],
  done: { status: 'done' },
  backOffice: {
    icon: 'CheckSquare',
    list: ['name', 'projectId', 'organisationId', 'status', 'dueOn', 'assigneeId', 'waitsForCustomer', 'answeredAt'],
    filter: ['name', 'projectId', 'organisationId', 'status', 'assigneeId', 'dueOn', 'waitsForCustomer', 'answeredAt'],
    sort: { by: 'dueOn', direction: 'desc' },
    begins: { open: { status: { not: 'done' } }, by: 'dueOn' },
    forms: ['create', 'update', 'delete'],
    found: {
      by: ['name'],
      beside: [besideProject, besideOrganisation],
      tells: ['projectId', 'organisationId', 'status'],
    },
    stands: [
      {
        on: 'Project',
        by: 'projectId',
        place: 10,
        columns: ['name', 'assigneeId', 'status', 'waitsForCustomer', 'dueOn'],
        sort: { by: 'dueOn', direction: 'asc' },
        rows: 8,
        verbs: ['new'],
        openly: ['settle'],
      },
      {
        on: 'Person',
        by: 'assigneeId',
        through: [{ subject: 'Membership', by: 'personId' }],
        place: 30,
        columns: ['name', 'projectId', 'status', 'dueOn'],
        sort: { by: 'dueOn', direction: 'asc' },
      },
    ],
  },
  list: {
    shows: ['status', 'dueOn', 'assignee', 'phase', 'startsOn'],
    made: [],
    begins: ['status', 'dueOn', 'assignee', 'phase'],
    sorts: [],
  },
  report: {
    entity: 'task',
    leads: 'tasks/:id',
    begins: ['name', 'project', 'status', 'assignee', 'dueOn'],
    order: 'dueOn',
    columns: [
      ...[
        'name',
        'organisation',
        'project',
        'phase',
        'milestone',
        'assignee',
        'status',
        'waitsFor',
        'waitsForCustomer',
      ],
      ...['answeredOn', 'answeredBy', 'startsOn', 'dueOn', 'doneOn', 'description', 'estimatedHours', 'loggedHours'],
      ...['internalNote', 'updatedOn'],
    ],
  },
})
