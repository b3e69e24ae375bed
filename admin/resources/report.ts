import { define } from '../guard/definition.ts'

export const report = define('Report', {
  group: 'reports',
  icon: 'FileText',
  title: 'name',
  list: ['name', 'entity', 'ownerId', 'createdAt'],
  filter: ['name', 'entity', 'ownerId'],
  sort: { by: 'name', direction: 'asc' },
})
