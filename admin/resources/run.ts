import { define } from '../guard/definition.ts'

export const run = define('Run', {
  group: 'reports',
  icon: 'Play',
  title: 'scheduleId',
  list: ['dueAt', 'state', 'trigger', 'late', 'startedAt', 'finishedAt'],
  filter: ['scheduleId', 'state', 'trigger', 'dueAt'],
  references: { requestedById: 'Membership' },
  sort: { by: 'dueAt', direction: 'desc' },
})
