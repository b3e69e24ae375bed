import { z } from 'zod'
import { define } from '../guard/definition.ts'
import { reference } from './values.ts'

export const taskDependency = define('TaskDependency', {
  group: 'projects',
  icon: 'GitMerge',
  title: 'laterId',
  list: ['earlierId', 'projectId', 'organisationId'],
  filter: ['projectId', 'laterId', 'earlierId', 'organisationId'],
  references: { organisationId: 'Organisation', productId: 'Product', projectId: 'Project', phaseId: 'Phase' },
  refusals: {
    waits_for_itself: { earlierId: 'waits-for-itself' },
    waits_already: { earlierId: 'waits-already' },
    waits_in_circle: { earlierId: 'waits-in-circle' },
    task_in_project: { earlierId: 'other-project' },
  },
  sort: { by: 'id', direction: 'desc' },
  create: z.strictObject({ laterId: reference, earlierId: reference }),
  delete: true,
})
