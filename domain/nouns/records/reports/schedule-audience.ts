import { AudienceKind } from '@prisma/client'
import { choice, id, line, person } from '../../declaration/columns.ts'
import { recordNoun } from '../../declaration/record.ts'

/** Of whom a schedule goes to, beside its addresses and every customer. */
export const scheduleAudience = recordNoun('ScheduleAudience', {
  kind: 'system',
  hangs: 'deployment',
  title: 'scheduleId',
  columns: {
    id: id(),
    scheduleId: id(),
    kind: choice(AudienceKind),
    membershipId: person(),
    teamId: id(),
    groupId: id(),
    organisationId: id(),
    jobRole: line(),
  },
  policy: [{ may: 'read', from: 'view', profile: 'editsOthers' }],
  backOffice: {
    group: 'reports',
    icon: 'Users',
    list: ['scheduleId', 'kind', 'membershipId', 'teamId', 'groupId', 'organisationId', 'jobRole'],
    filter: ['scheduleId', 'kind', 'membershipId', 'teamId', 'groupId', 'organisationId', 'jobRole'],
    sort: { by: 'scheduleId', direction: 'asc' },
    forms: [],
  },
})
