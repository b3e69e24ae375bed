import { z } from 'zod'
import { hasText } from '../../words/line.ts'
import { define } from '../guard/definition.ts'
import { day, optional, reference, text, whole } from './values.ts'

export const statusReport = define('StatusReport', {
  group: 'projects',
  icon: 'Activity',
  title: 'summary',
  list: ['reportedOn', 'projectId', 'organisationId', 'health', 'progress', 'summary', 'authorId'],
  filter: ['projectId', 'organisationId', 'health', 'reportedOn', 'authorId'],
  references: { organisationId: 'Organisation', productId: 'Product' },
  sort: { by: 'reportedOn', direction: 'desc' },
  create: z.strictObject({
    projectId: reference,
    reportedOn: day,
    summary: text.refine(hasText, 'missing'),
    health: z.enum(['green', 'amber', 'red']),
    progress: whole(0, 100),
    sentiment: optional(z.enum(['happy', 'neutral', 'unhappy'])),
    internalNote: text.optional(),
  }),
  author: 'authorId',
})
