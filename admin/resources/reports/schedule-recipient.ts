import { define } from '../../guard/definition.ts'

export const scheduleRecipient = define('ScheduleRecipient', {
  group: 'reports',
  icon: 'AtSign',
  title: 'email',
  list: ['email', 'name', 'scheduleId', 'organisationId', 'accessLevelId'],
  filter: ['email', 'name', 'scheduleId', 'organisationId'],
  sort: { by: 'email', direction: 'asc' },
})
