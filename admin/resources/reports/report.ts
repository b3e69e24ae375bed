import { changing, writings } from '../../actions/reports/write.ts'
import { scheduling } from '../../actions/schedules/write.ts'
import { define } from '../../guard/definition.ts'
import { describeColumns, describeFilters, describeSort } from './cell-texts.ts'

export const report = define('Report', {
  group: 'reports',
  icon: 'FileText',
  title: 'name',
  list: ['name', 'entity', 'ownerId', 'createdAt'],
  filter: ['name', 'entity', 'ownerId'],
  sort: { by: 'name', direction: 'asc' },
  told: { columns: describeColumns, filters: describeFilters, sort: describeSort },
  delete: true,
  verbs: [...writings, scheduling, changing],
})
