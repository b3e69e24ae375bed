import { define } from '../../guard/definition.ts'

export const layoutTemplate = define('LayoutTemplate', {
  group: 'access',
  icon: 'Layout',
  title: 'name',
  list: ['name', 'builtIn'],
  filter: ['name', 'builtIn'],
  sort: { by: 'name', direction: 'asc' },
})
