import { pauseReasons } from '../../../domain/reports/schedules/pause.ts'
import { approving } from '../../actions/schedules/approve.ts'
import { pausing, resuming, running, takingOver, testing } from '../../actions/schedules/buttons.ts'
import { rescheduling } from '../../actions/schedules/write.ts'
import { define } from '../../guard/definition.ts'
import { describeDue } from './cell-texts.ts'

export const schedule = define('Schedule', {
  group: 'reports',
  icon: 'Clock',
  title: 'name',
  list: ['name', 'pattern', 'formats', 'toCustomers', 'nextAt', 'pausedAt'],
  filter: ['name', 'reportId', 'ownerId', 'nextAt', 'pausedAt'],
  sort: { by: 'name', direction: 'asc' },
  told: { pattern: describeDue },
  words: { pausedBecause: pauseReasons },
  verbs: [approving, running, testing, rescheduling, pausing, resuming, takingOver],
})
