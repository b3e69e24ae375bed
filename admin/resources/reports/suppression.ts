import { define } from '../../guard/definition.ts'

export const suppression = define('Suppression', {
  group: 'reports',
  icon: 'BellOff',
  title: 'email',
  list: ['email', 'scheduleId', 'createdAt'],
  filter: ['email', 'scheduleId', 'createdAt'],
  sort: { by: 'createdAt', direction: 'desc' },
})
