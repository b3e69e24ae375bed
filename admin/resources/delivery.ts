import { define } from '../guard/definition.ts'

export const delivery = define('Delivery', {
  group: 'reports',
  icon: 'Send',
  title: 'email',
  list: ['email', 'kind', 'state', 'organisationId', 'rows', 'tries', 'createdAt', 'sentAt'],
  filter: ['email', 'kind', 'state', 'organisationId', 'runId', 'createdAt'],
  hidden: ['subjectId'],
  sort: { by: 'createdAt', direction: 'desc' },
})
