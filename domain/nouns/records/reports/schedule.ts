import { choices, day, flag, id, line, moment, person, timeZone, word } from '../../declaration/columns.ts'
import { ownUnlessSupervising } from '../../declaration/policy.ts'
import { recordNoun } from '../../declaration/record.ts'
import type { Through } from '../../declaration/standing.ts'

/** Why a schedule is paused: nobody is left to send to, its timing is none any more, it has ended, a second member of staff has to approve
 *  it, somebody wanted it so, or has deleted it. */
export const pauseReasons = [
  'no-recipients',
  'wrong-timing',
  'ended',
  'needs-approval',
  'on-request',
  'deleted',
] as const
export type PauseReason = (typeof pauseReasons)[number]

const ofOrganisation = (subject: 'Team' | 'Group' | 'Membership') => ({ subject, by: 'organisationId' })
const audience = { subject: 'ScheduleAudience', leads: 'scheduleId' } as const

/** By what a schedule goes to an organisation, or to some of it: its addresses, itself, its teams, groups and people. */
const whomItGoesTo: Through[] = [
  { subject: 'ScheduleRecipient', by: 'organisationId', leads: 'scheduleId' },
  { ...audience, by: 'organisationId' },
  { ...audience, by: 'teamId', from: ofOrganisation('Team') },
  { ...audience, by: 'groupId', from: ofOrganisation('Group') },
  { ...audience, by: 'membershipId', from: ofOrganisation('Membership') },
]

/** What is deleted can be read for what it has sent, and nothing is done with it. */
const notDeleted = { deletedAt: null }

/** When a report is sent, and to whom. */
export const schedule = recordNoun('Schedule', {
  kind: 'reports',
  hangs: 'deployment',
  title: 'name',
  columns: {
    id: id(),
    reportId: id(),
    ownerId: person(),
    name: line(),
    pattern: line(),
    timeZone: timeZone(),
    formats: choices(),
    toCustomers: flag(),
    skipWhenEmpty: flag(),
    lastWhereMissing: flag(),
    workingDays: flag(),
    endsOn: day(),
    nextAt: moment(),
    pausedAt: moment(),
    pausedBecause: word(pauseReasons),
    pauseReason: line(),
    deletedAt: moment(),
    approvalNeededAt: moment(),
    createdAt: moment(),
  },
  policy: [
    ...ownUnlessSupervising(
      'ownerId',
      { may: 'read', from: 'view' },
      { may: 'run', from: 'manage', profile: 'creates', state: notDeleted },
    ),
    // It names whose eyes an address gets: that is for those who see all an organisation has.
    { may: ['update', 'delete'], from: 'manage', profile: ['creates', 'editsOthers'], state: notDeleted },
  ],
  backOffice: {
    group: 'reports',
    icon: 'Clock',
    list: ['name', 'pattern', 'formats', 'toCustomers', 'nextAt', 'pausedAt'],
    filter: ['name', 'reportId', 'ownerId', 'nextAt', 'pausedAt', 'deletedAt'],
    sort: { by: 'name', direction: 'asc' },
    begins: { open: notDeleted, by: 'nextAt' },
    forms: [],
    stands: [
      {
        on: 'Organisation',
        by: 'id',
        through: whomItGoesTo,
        also: { rows: { toCustomers: true }, onPagesOf: { isCustomer: true } },
        place: 40,
        columns: ['name', 'pattern', 'nextAt', 'pausedAt'],
        sort: { by: 'nextAt', direction: 'asc' },
        last: { pausedAt: { not: null } },
      },
      {
        on: 'Report',
        by: 'reportId',
        place: 10,
        columns: ['name', 'pattern', 'nextAt', 'pausedAt'],
        last: { pausedAt: { not: null } },
      },
    ],
  },
})
