import { define } from '../../guard/definition.ts'
import { describeReason } from './cell-texts.ts'

export const delivery = define('Delivery', {
  group: 'reports',
  icon: 'Send',
  title: 'email',
  list: ['email', 'kind', 'state', 'organisationId', 'rows', 'tries', 'createdAt', 'sentAt'],
  filter: ['email', 'kind', 'state', 'fault', 'organisationId', 'runId', 'createdAt'],
  hidden: ['subjectId'],
  references: { projectId: 'Project' },
  told: {
    answer: describeReason('answer'),
    covers: ({ covers }) => (Array.isArray(covers) ? [String(covers.length)] : []),
  },
  sort: { by: 'createdAt', direction: 'desc' },
})
