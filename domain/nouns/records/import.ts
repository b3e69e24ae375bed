import { ImportKind, ImportState } from '@prisma/client'
import { choice, flag, id, json, line, moment, person, whole } from '../declaration/columns.ts'
import { recordNoun } from '../declaration/record.ts'

const technical = { technical: true } as const

/** A file of rows that somebody of the staff brings in. What each of its lines does is decided with their rights; others are told what was
 *  brought in, by whom, and how many lines of it, but not the lines. */
export const importOfRows = recordNoun('Import', {
  kind: 'system',
  hangs: 'deployment',
  title: 'fileName',
  columns: {
    id: id(),
    kind: choice(ImportKind),
    fileName: line(),
    state: choice(ImportState),
    creatorId: person({ by: 'author' }),
    reading: json(technical),
    lines: whole(),
    progress: whole(technical),
    made: whole(),
    changed: whole(),
    same: whole(),
    refused: whole(),
    invitations: whole(),
    mailsLater: flag(),
    leavesOut: flag(),
    problem: line(technical),
    detail: json(technical),
    stopAskedAt: moment(technical),
    createdAt: moment(),
    startedAt: moment(),
    finishedAt: moment(),
  },
  policy: [
    { may: 'create', profile: 'creates' },
    { may: ['read', 'update', 'run', 'delete'], profile: 'creates', whose: 'creatorId' },
    { may: 'read', from: 'view', profile: 'editsOthers' },
    { may: ['read', 'delete'], from: 'manage', profile: 'accountSettings' },
  ],
  backOffice: {
    group: 'customers',
    icon: 'Upload',
    list: ['fileName', 'kind', 'state', 'creatorId', 'made', 'changed', 'refused', 'createdAt'],
    filter: ['kind', 'state', 'creatorId', 'createdAt'],
    sort: { by: 'createdAt', direction: 'desc' },
    forms: [],
  },
})
