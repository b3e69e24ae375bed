import { id, line } from '../../declaration/columns.ts'
import { recordNoun } from '../../declaration/record.ts'

/** An address without a sign-in that a schedule sends to, and whose eyes it gets. */
export const scheduleRecipient = recordNoun('ScheduleRecipient', {
  kind: 'system',
  hangs: 'deployment',
  title: 'email',
  columns: { id: id(), scheduleId: id(), email: line(), name: line(), organisationId: id(), accessLevelId: id() },
  policy: [{ may: 'read', from: 'view', profile: 'editsOthers' }],
  backOffice: {
    group: 'reports',
    icon: 'AtSign',
    list: ['email', 'name', 'scheduleId', 'organisationId', 'accessLevelId'],
    filter: ['email', 'name', 'scheduleId', 'organisationId'],
    sort: { by: 'email', direction: 'asc' },
    forms: [],
  },
})
