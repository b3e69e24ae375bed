import { define } from '../../guard/definition.ts'

export const group = define('Group', {
  group: 'people',
  icon: 'Grid',
  title: 'name',
  list: ['name', 'organisationId', 'createdAt'],
  filter: ['name', 'organisationId'],
  sort: { by: 'name', direction: 'asc' },
})
