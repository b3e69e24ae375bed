import { define } from '../../guard/definition.ts'

export const accessLevel = define('AccessLevel', {
  group: 'access',
  icon: 'Sliders',
  title: 'name',
  list: ['name', 'builtIn'],
  filter: ['name', 'builtIn'],
  sort: { by: 'name', direction: 'asc' },
})
