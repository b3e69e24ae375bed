import { z } from 'zod'
import { define } from '../../guard/definition.ts'
import { line, reference } from '../values.ts'

export const product = define('Product', {
  group: 'customers',
  icon: 'Package',
  title: 'name',
  list: ['name', 'organisationId', 'categoryId', 'createdAt'],
  filter: ['name', 'organisationId', 'categoryId'],
  sort: { by: 'name', direction: 'asc' },
  create: z.strictObject({ organisationId: reference, categoryId: reference, name: line }),
  update: z.strictObject({ categoryId: reference, name: line }),
})
