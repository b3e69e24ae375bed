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
  sort: { by: 'id', direction: 'desc' },
  create: z.strictObject({ laterId: reference, earlierId: reference }),
  delete: true,
})
