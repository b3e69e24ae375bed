import { z } from 'zod'
import { define } from '../../guard/definition.ts'
import { line } from '../values.ts'

export const productCategory = define('ProductCategory', {
  group: 'customers',
  icon: 'Tag',
  title: 'name',
  list: ['name'],
  filter: ['name'],
  sort: { by: 'name', direction: 'asc' },
  create: z.strictObject({ name: line }),
  update: z.strictObject({ name: line }),
})
