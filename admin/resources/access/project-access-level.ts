import { define } from '../../guard/definition.ts'

export const projectAccessLevel = define('ProjectAccessLevel', {
  group: 'access',
  icon: 'Layers',
  title: 'name',
  list: ['name', 'jobRole', 'defaultExternal', 'defaultInternal', 'builtIn'],
  filter: ['name', 'jobRole', 'builtIn'],
  sort: { by: 'name', direction: 'asc' },
})
