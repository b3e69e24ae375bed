import { z } from 'zod'
import { define } from '../guard/definition.ts'
import { day, line, optional, reference } from './values.ts'

const plain = { phaseId: optional(reference), name: line, dueOn: day, doneOn: optional(day) }

export const milestone = define('Milestone', {
  group: 'projects',
  icon: 'Flag',
  title: 'name',
  list: ['name', 'projectId', 'organisationId', 'phaseId', 'dueOn', 'doneOn'],
  filter: ['name', 'projectId', 'organisationId', 'dueOn', 'doneOn'],
  references: { organisationId: 'Organisation', productId: 'Product' },
  sort: { by: 'dueOn', direction: 'desc' },
  create: z.strictObject({ projectId: reference, ...plain }),
  update: z.strictObject(plain),
  delete: true,
})
