import { id, inProject, outside } from './declaration/columns.ts'
import { noun } from './declaration/noun.ts'
import { managed } from './declaration/policy.ts'

/** A task that cannot begin before another is done. Its project is that of its tasks. */
export const taskDependency = noun('TaskDependency', {
  area: 'tasks',
  section: 'tasks',
  title: 'laterId',
  columns: outside({
    ...inProject,
    projectId: id({ by: 'system' }),
    phaseId: id({ by: 'system' }),
    laterId: id(),
    earlierId: id(),
  }),
  policy: managed,
  joins: { subject: 'Task', by: ['laterId', 'earlierId'] },
  backOffice: {
    icon: 'GitMerge',
    list: ['earlierId', 'projectId', 'organisationId'],
    filter: ['projectId', 'laterId', 'earlierId', 'organisationId'],
    sort: { by: 'id', direction: 'desc' },
    forms: ['create', 'delete'],
  },
})
