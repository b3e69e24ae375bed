import { withoutAnswer } from '../actions/settle.ts'
import { define } from '../guard/definition.ts'

export const update = define('Update', {
  group: 'projects',
  icon: 'MessageSquare',
  title: 'body',
  list: ['body', 'projectId', 'taskId', 'organisationId', 'authorId', 'createdAt'],
  filter: ['body', 'projectId', 'taskId', 'organisationId', 'authorId', 'createdAt'],
  references: { organisationId: 'Organisation', productId: 'Product' },
  sort: { by: 'createdAt', direction: 'desc' },
  verbs: [withoutAnswer],
})
