import { DeliveryFault, DeliveryKind, DeliveryState } from '@prisma/client'
import { choice, id, line, list, moment, person, text, whole } from '../../declaration/columns.ts'
import { recordNoun } from '../../declaration/record.ts'

/** One mail to one address, and what became of it. */
export const delivery = recordNoun('Delivery', {
  kind: 'system',
  hangs: 'organisation',
  title: 'email',
  columns: {
    id: id(),
    kind: choice(DeliveryKind),
    email: line(),
    membershipId: person(),
    organisationId: id(),
    accessLevelId: id(),
    runId: id(),
    subjectId: id({ technical: true }),
    projectId: id(),
    covers: list(),
    dueAt: moment(),
    messageId: line(),
    state: choice(DeliveryState),
    tries: whole(),
    answer: text(),
    fault: choice(DeliveryFault),
    rows: whole(),
    bytes: whole(),
    parts: whole(),
    createdAt: moment(),
    triedAt: moment(),
    sentAt: moment(),
    linkMadeAt: moment(),
    linkUntil: moment(),
    linkEndedAt: moment(),
    linkUses: whole(),
    linkUsedAt: moment(),
    takenOffAt: moment(),
    liftedAt: moment(),
  },
  policy: [
    { may: 'read', from: 'view', profile: 'editsOthers' },
    // Whoever may say to whom a schedule goes may end what it has opened.
    { may: 'unshare', kind: 'reports', from: 'manage', profile: ['creates', 'editsOthers'] },
    { may: 'run', kind: 'reports', from: 'manage', profile: ['creates', 'editsOthers'] },
  ],
  backOffice: {
    group: 'reports',
    icon: 'Send',
    list: ['email', 'kind', 'state', 'organisationId', 'rows', 'bytes', 'tries', 'createdAt', 'sentAt'],
    filter: ['email', 'kind', 'state', 'fault', 'organisationId', 'runId', 'createdAt'],
    sort: { by: 'createdAt', direction: 'desc' },
    forms: [],
  },
})
