import { z } from 'zod'
import { define } from '../guard/definition.ts'
import { day, line, optional, reference, whole } from './values.ts'

const plain = { name: line, position: whole(0, 1000).optional(), startsOn: optional(day), endsOn: optional(day) }

export const phase = define('Phase', {
  group: 'projects',
  icon: 'Columns',
  title: 'name',
  list: ['name', 'projectId', 'organisationId', 'position', 'startsOn', 'endsOn'],
  filter: ['name', 'projectId', 'organisationId'],
  references: { organisationId: 'Organisation', productId: 'Product' },
  sort: { by: 'startsOn', direction: 'desc' },
  create: z.strictObject({ projectId: reference, ...plain }),
  update: z.strictObject(plain),
  delete: true,
})
