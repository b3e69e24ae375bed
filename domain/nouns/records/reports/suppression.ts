import { id, line, moment } from '../../declaration/columns.ts'
import { recordNoun } from '../../declaration/record.ts'

/** That an address wants no mail of a schedule any more. */
export const suppression = recordNoun('Suppression', {
  kind: 'system',
  hangs: 'deployment',
  title: 'email',
  columns: { id: id(), scheduleId: id(), email: line(), createdAt: moment() },
  policy: [{ may: 'read', from: 'view', profile: 'editsOthers' }],
  backOffice: {
    group: 'reports',
    icon: 'BellOff',
    list: ['email', 'scheduleId', 'createdAt'],
    filter: ['email', 'scheduleId', 'createdAt'],
    sort: { by: 'createdAt', direction: 'desc' },
    forms: [],
  },
})
