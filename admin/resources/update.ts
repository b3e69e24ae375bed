import { define } from '../guard/definition.ts'

export const update = define('Update', {
  group: 'projects',
  icon: 'MessageSquare',
  title: 'body',
  list: ['body', 'projectId', 'organisationId', 'authorId', 'createdAt'],
  filter: ['body', 'projectId', 'organisationId', 'authorId', 'createdAt'],
  references: { organisationId: 'Organisation', productId: 'Product' },
  sort: { by: 'createdAt', direction: 'desc' },
})
