import { day, id, line } from '../../declaration/columns.ts'
import { readByStaff } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'

/** A day on which nobody of ours works: what goes out on working days does not then. */
export const holiday = recordNoun('Holiday', {
  kind: 'reports',
  hangs: 'deployment',
  title: 'name',
  columns: { id: id({ by: 'system' }), day: day(), name: line() },
  policy: [
    ...readByStaff,
    { may: ['create', 'update', 'delete'], from: 'manage', kind: 'access', profile: 'accountSettings' },
  ],
  backOffice: {
    group: 'reports',
    icon: 'Sun',
    list: ['day', 'name'],
    filter: ['day', 'name'],
    sort: { by: 'day', direction: 'asc' },
    forms: ['create', 'update', 'delete'],
  },
})
