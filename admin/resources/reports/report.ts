import { changing, writings } from '../../actions/reports/write.ts'
import { scheduling } from '../../actions/schedules/write.ts'
import { define } from '../../guard/definition.ts'
import { columnsTold, filtersTold, sortTold } from './cell-texts.ts'

export const report = define('Report', {
  group: 'reports',
  icon: 'FileText',
  title: 'name',
  list: ['name', 'entity', 'ownerId', 'createdAt'],
  filter: ['name', 'entity', 'ownerId'],
  sort: { by: 'name', direction: 'asc' },
  told: { columns: columnsTold, filters: filtersTold, sort: sortTold },
  delete: true,
  verbs: [...writings, scheduling, changing],
})
