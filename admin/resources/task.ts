import { z } from 'zod'
import { settlingTask } from '../actions/settle.ts'
import { define } from '../guard/definition.ts'
import { day, decimal, line, optional, reference, text, yes } from './values.ts'

const plain = {
  name: line,
  description: text.optional(),
  phaseId: optional(reference),
  milestoneId: optional(reference),
  assigneeId: optional(reference),
  status: z.enum(['open', 'in_progress', 'blocked', 'done']).optional(),
  waitsForCustomer: yes.optional(),
  startsOn: optional(day),
  dueOn: optional(day),
  doneOn: optional(day),
  estimatedHours: optional(decimal(8, 2)),
  loggedHours: optional(decimal(8, 2)),
  internalNote: text.optional(),
}

export const task = define('Task', {
  group: 'projects',
  icon: 'CheckSquare',
  title: 'name',
  list: ['name', 'projectId', 'organisationId', 'status', 'dueOn', 'assigneeId', 'waitsForCustomer', 'answeredAt'],
  filter: ['name', 'projectId', 'organisationId', 'status', 'assigneeId', 'dueOn', 'waitsForCustomer', 'answeredAt'],
  people: ['assigneeId'],
  references: {
    organisationId: 'Organisation',
    productId: 'Product',
    creatorId: 'Membership',
    answeredById: 'Membership',
  },
  sort: { by: 'dueOn', direction: 'desc' },
  create: z.strictObject({ projectId: reference, ...plain }),
  update: z.strictObject(plain),
  delete: true,
  author: 'creatorId',
  verbs: [settlingTask],
})
