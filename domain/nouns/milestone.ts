import { day, id, inProject, line, outside } from './declaration/columns.ts'
import { besideOrganisation, besideProject } from './declaration/found.ts'
import { noun } from './declaration/noun.ts'
import { managed } from './declaration/policy.ts'

/** Something that is reached on a day. */
export const milestone = noun('Milestone', {
  area: 'plan',
  section: 'plan',
  title: 'name',
  columns: outside({
    ...inProject,
    phaseId: id(),
    name: line(),
    dueOn: day(),
    doneOn: day(),
  }),
  policy: managed,
  backOffice: {
    icon: 'Flag',
    list: ['name', 'projectId', 'organisationId', 'phaseId', 'dueOn', 'doneOn'],
    filter: ['name', 'projectId', 'organisationId', 'dueOn', 'doneOn'],
    sort: { by: 'dueOn', direction: 'desc' },
    begins: { open: { doneOn: null }, by: 'dueOn' },
    forms: ['create', 'update', 'delete'],
    found: {
      by: ['name'],
      beside: [besideProject, besideOrganisation],
      tells: ['projectId', 'organisationId', 'dueOn'],
    },
    stands: [
      {
        on: 'Project',
        by: 'projectId',
        place: 20,
        columns: ['name', 'dueOn', 'doneOn'],
        sort: { by: 'dueOn', direction: 'asc' },
        last: { doneOn: { not: null } },
        verbs: ['new'],
      },
    ],
  },
  // A milestone that tells no phase stands below all of them, one that tells no day not in the picture.
  list: { shows: ['phase', 'dueOn', 'doneOn'], made: [], begins: ['phase', 'dueOn', 'doneOn'], sorts: [] },
  report: {
    entity: 'milestone',
    leads: 'projects/:projectId/plan',
    begins: ['name', 'project', 'dueOn', 'doneOn'],
    order: 'dueOn',
    columns: ['name', 'organisation', 'project', 'phase', 'dueOn', 'doneOn', 'openTasks', 'lateTasks'],
  },
})
