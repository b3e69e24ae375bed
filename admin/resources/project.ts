import { z } from 'zod'
import { sharing } from '../actions/share.ts'
import { define } from '../guard/definition.ts'
import { day, decimal, line, moment, optional, reference, text, whole } from './values.ts'

const plain = {
  name: line,
  summary: text.optional(),
  productId: optional(reference),
  managerId: optional(reference),
  health: z.enum(['green', 'amber', 'red']).optional(),
  progress: whole(0, 100).optional(),
  startsOn: optional(day),
  endsOn: optional(day),
  closedAt: optional(moment),
  budget: optional(decimal(14, 2)),
  cost: optional(decimal(14, 2)),
  internalNote: text.optional(),
}

export const project = define('Project', {
  group: 'projects',
  icon: 'Clipboard',
  title: 'name',
  list: ['name', 'organisationId', 'health', 'progress', 'managerId', 'endsOn', 'closedAt'],
  filter: ['name', 'organisationId', 'productId', 'health', 'managerId', 'endsOn', 'closedAt'],
  people: ['managerId'],
  hidden: ['healthReported'],
  reportedBy: { health: 'healthReported' },
  references: { creatorId: 'Membership' },
  sort: { by: 'updatedAt', direction: 'desc' },
  create: z.strictObject({ organisationId: reference, ...plain }),
  update: z.strictObject(plain),
  author: 'creatorId',
  verbs: [sharing],
})
