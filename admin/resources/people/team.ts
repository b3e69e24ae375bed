import { define } from '../../guard/definition.ts'

export const team = define('Team', {
  group: 'people',
  icon: 'Truck',
  title: 'name',
  list: ['name', 'organisationId', 'createdAt'],
  filter: ['name', 'organisationId'],
  sort: { by: 'name', direction: 'asc' },
})
