import { z } from 'zod'
import { define } from '../guard/definition.ts'
import { day, line, moment, optional, reference, text } from './values.ts'

const plain = {
  kind: z.enum(['risk', 'assumption', 'issue', 'dependency']),
  title: line,
  description: text.optional(),
  severity: z.enum(['low', 'medium', 'high', 'critical']).optional(),
  mitigation: text.optional(),
  phaseId: optional(reference),
  ownerId: optional(reference),
  dueOn: optional(day),
  closedAt: optional(moment),
  internalNote: text.optional(),
}

export const raidEntry = define('RaidEntry', {
  group: 'projects',
  icon: 'AlertTriangle',
  title: 'title',
  list: ['title', 'kind', 'severity', 'projectId', 'organisationId', 'dueOn', 'closedAt'],
  filter: ['title', 'kind', 'severity', 'projectId', 'organisationId', 'ownerId', 'dueOn', 'closedAt'],
  people: ['ownerId'],
  references: { organisationId: 'Organisation', productId: 'Product', creatorId: 'Membership' },
  sort: { by: 'updatedAt', direction: 'desc' },
  create: z.strictObject({ projectId: reference, ...plain }),
  update: z.strictObject(plain),
  delete: true,
  author: 'creatorId',
})
