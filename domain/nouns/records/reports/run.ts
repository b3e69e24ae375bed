import { RunState, RunTrigger } from '@prisma/client'
import { choice, flag, id, moment, person, text, whole } from '../../declaration/columns.ts'
import { recordNoun } from '../../declaration/record.ts'

/** One time that a schedule was due. */
export const run = recordNoun('Run', {
  kind: 'system',
  hangs: 'deployment',
  title: 'scheduleId',
  columns: {
    id: id(),
    scheduleId: id(),
    dueAt: moment(),
    trigger: choice(RunTrigger),
    state: choice(RunState),
    late: flag(),
    startedAt: moment(),
    finishedAt: moment(),
    error: text(),
    requestedById: person(),
    mailLimit: whole(),
  },
  policy: [{ may: 'read', from: 'view', profile: 'editsOthers' }],
  backOffice: {
    group: 'reports',
    icon: 'Play',
    list: ['dueAt', 'state', 'trigger', 'late', 'startedAt', 'finishedAt'],
    filter: ['scheduleId', 'state', 'trigger', 'dueAt'],
    sort: { by: 'dueAt', direction: 'desc' },
    forms: [],
    stands: [
      {
        on: 'Schedule',
        by: 'scheduleId',
        place: 10,
        columns: ['dueAt', 'state', 'trigger', 'late', 'startedAt', 'finishedAt', 'requestedById', 'error'],
        rows: 20,
        unfolds: true,
      },
    ],
  },
})
