import { resuming, running, testing } from '../actions/schedule.ts'
import { define } from '../guard/definition.ts'

export const schedule = define('Schedule', {
  group: 'reports',
  icon: 'Clock',
  title: 'name',
  list: ['name', 'reportId', 'pattern', 'timeZone', 'formats', 'nextAt', 'pausedAt'],
  filter: ['name', 'reportId', 'ownerId', 'nextAt', 'pausedAt'],
  sort: { by: 'name', direction: 'asc' },
  verbs: [running, testing, resuming],
})
