import { define } from '../../guard/definition.ts'
import { describeReason } from './cell-texts.ts'

export const run = define('Run', {
  group: 'reports',
  icon: 'Play',
  title: 'scheduleId',
  list: ['dueAt', 'state', 'trigger', 'late', 'startedAt', 'finishedAt'],
  filter: ['scheduleId', 'state', 'trigger', 'dueAt'],
  references: { requestedById: 'Membership' },
  told: { error: describeReason('error') },
  sort: { by: 'dueAt', direction: 'desc' },
})
