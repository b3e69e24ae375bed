import { define } from '../guard/definition.ts'

export const comment = define('Comment', {
  group: 'projects',
  icon: 'MessageCircle',
  title: 'body',
  list: ['body', 'updateId', 'projectId', 'organisationId', 'authorId', 'createdAt'],
  filter: ['body', 'updateId', 'projectId', 'organisationId', 'authorId', 'createdAt'],
  references: { organisationId: 'Organisation', productId: 'Product', projectId: 'Project', phaseId: 'Phase' },
  sort: { by: 'createdAt', direction: 'desc' },
})
