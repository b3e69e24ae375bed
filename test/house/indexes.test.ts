import { jest } from '@jest/globals'
import { idOf } from '../../cast/ids.ts'
import { sections as inLayouts } from '../../domain/access/layouts.ts'
import { nounNames, nounOf } from '../../domain/nouns/index.ts'
import { recordNouns } from '../../domain/nouns/records/index.ts'
import { pool, prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { ofPrograms } from './of-programs.ts'
import { type PreparedStatement, tablesReadThrough } from './statements.ts'

/** What is listed or looked up, and the index that serves it. Who adds an index says here what for. */
const served: [string, string][] = [
  ['an organisation’s projects, by name', 'Project (organisationId, name)'],
  ['its projects, changed last first', 'Project (organisationId, updatedAt)'],
  ['the projects of a product', 'Project (productId)'],
  ['the projects somebody runs', 'Project (managerId)'],
  ['the projects somebody made', 'Project (creatorId)'],
  ['what is red and open', 'Project (health, closedAt)'],
  ['the phases of a project', 'Phase (projectId, position)'],
  ['the milestones of a project', 'Milestone (projectId, dueOn)'],
  ['the milestones of an organisation', 'Milestone (organisationId, dueOn)'],
  ['milestones that should have been reached', 'Milestone (doneOn, dueOn)'],
  ['the tasks of a project, by the day they are due', 'Task (projectId, dueOn, id)'],
  ['the tasks of an organisation', 'Task (organisationId, dueOn)'],
  ['the tasks somebody has', 'Task (assigneeId, status)'],
  ['what depends on the tasks of a project', 'TaskDependency (projectId)'],
  ['what a task holds up', 'TaskDependency (earlierId)'],
  ['the risks of a project, the most severe first', 'RaidEntry (projectId, severity)'],
  ['the latest status report', 'StatusReport (projectId, reportedOn)'],
  ['the documents of a project, newest first', 'File (projectId, createdAt)'],
  ['documents that were added together', 'File (uploadId)'],
  ['the updates of a project, newest first', 'Update (projectId, createdAt)'],
  ['what was written about a task, newest first', 'Update (taskId, createdAt)'],
  ['the news of an organisation', 'Update (organisationId, createdAt)'],
  ['the answers to an update', 'Comment (updateId, createdAt)'],
  ['the answers in a project, newest first', 'Comment (projectId, createdAt)'],
  ['the answers among the news of an organisation', 'Comment (organisationId, createdAt)'],
  ['the news of a phase', 'Update (phaseId, createdAt)'],
  ['the answers among the news of a phase', 'Comment (phaseId, createdAt)'],
  ['the followers of a project, and whether somebody is one', 'Follow (projectId, membershipId)'],
  ['what somebody follows', 'Follow (membershipId)'],
  ['the grants of somebody who asks', 'Grant (principalId, resourceId, via)'],
  ['the grants of a thing', 'Grant (resourceId)'],
  ['the grant that ends next', 'Grant (expiresAt)'],
  ['changes of access that nobody remembers the time before', 'AccessChange (at)'],
  [
    'what was asked for somebody about a project, and what came of it',
    'AccessRequest (membershipId, projectId, askedAt)',
  ],
  ['what is asked about the projects of an organisation, newest first', 'AccessRequest (organisationId, askedAt)'],
  ['what is shared through a partnership', 'Grant (partnershipId)'],
  ['what an access of a partner opens', 'Grant (accessId)'],
  ['the grants of an organisation, newest first', 'Grant (organisationId, createdAt)'],
  ['the teams of somebody who asks', 'TeamMember (membershipId)'],
  ['the team members of an organisation', 'TeamMember (organisationId)'],
  ['the groups of somebody who asks', 'GroupMember (membershipId)'],
  ['the group members of an organisation', 'GroupMember (organisationId)'],
  ['the layout of somebody who asks', 'LayoutAssignment (targetKind, target)'],
  ['the organisations, by name', 'Organisation (name)'],
  ['who has invited an organisation', 'Partnership (recipientId)'],
  ['the invitations to an address that was nobody’s', 'Partnership (email)'],
  ['what an organisation has given to partners', 'PartnerAccess (clientId, sentAt)'],
  ['the clients of a partner', 'PartnerAccess (partnerId, state)'],
  ['the offers of access to an address that was nobody’s', 'PartnerAccess (email)'],
  ['when a share was last used', 'Visit (resourceId, at)'],
  ['when a partner was last active', 'Visit (organisationId, at)'],
  ['the access that opens a product', 'PartnerAccessProduct (productId)'],
  ['the clients somebody was named for', 'PartnerAccessPerson (membershipId)'],
  ['who acts by an access', 'Session (accessId)'],
  ['the invoices to an organisation, latest first', 'Invoice (organisationId, issuedOn)'],
  ['all invoices, latest first', 'Invoice (issuedOn)'],
  ['whose logo a picture is', 'Organisation (logoId)'],
  ['of whom a picture is', 'Person (pictureId)'],
  ['the picture that bytes in the store belong to', 'Picture (storageKey)'],
  ['the products of an organisation, by name', 'Product (organisationId, name)'],
  ['the memberships of a person', 'Membership (personId, organisationId)'],
  ['the memberships of an organisation, newest first', 'Membership (organisationId, createdAt)'],
  ['the invitations of a membership', 'Invitation (membershipId)'],
  ['the invitations of an organisation', 'Invitation (organisationId, sentAt)'],
  ['how many licences of a type are held and reserved', 'Licence (typeId, reservedUntil)'],
  ['the licences of an organisation, newest first', 'Licence (organisationId, createdAt)'],
  ['the types of licences that somebody is asked about', 'LicenceType (contactId)'],
  ['the devices somebody is signed in at', 'Session (personId, seenAt)'],
  ['sessions that have run out', 'Session (expiresAt)'],
  ['the links mailed to a person', 'Token (personId, kind)'],
  ['the browsers somebody has signed in with', 'Device (personId, browser)'],
  ['browsers that are used no more', 'Device (seenAt)'],
  ['keys of forms that are older than a day', 'Submission (createdAt)'],
  ['all imports, newest first', 'Import (createdAt)'],
  ['what somebody has imported, newest first', 'Import (creatorId, createdAt)'],
  ['what the lines of an import do', 'ImportLine (importId, effect, line)'],
  ['the row that a key of another system stands for', 'ImportedKey (subject, key)'],
  ['by what a row is known', 'ImportedKey (rowId, key)'],
  ['the activity of an organisation, latest first', 'Activity (organisationId, at)'],
  ['the activity in a project', 'Activity (projectId, at)'],
  ['all activity, latest first', 'Activity (at)'],
  ['what happened to one thing, as to somebody’s profile', 'Activity (subjectId, at)'],
  ['what somebody did, latest first', 'Activity (actorId, at)'],
  ['the mails to the people of an organisation, latest first', 'Delivery (organisationId, createdAt)'],
  ['the mails to somebody, latest first', 'Delivery (membershipId, createdAt)'],
  ['mails that failed or came back', 'Delivery (state, createdAt)'],
  ['the mails to an address', 'Delivery (email, createdAt)'],
  ['the mails of a run', 'Delivery (runId, email, organisationId)'],
  ['whether a mail of a run is still under way', 'Delivery (runId, state)'],
  ['schedules that are due', 'Schedule (nextAt)'],
  ['runs that are not done', 'Run (state, dueAt)'],
  ['the runs of a schedule', 'Run (scheduleId, dueAt)'],
  ['the reports that the portal shows', 'Report (inPortal)'],
  ['the reports that people of an organisation made', 'Report (organisationId)'],
  ['the reports that somebody made', 'Report (ownerId)'],
  ['the schedules that somebody owns', 'Schedule (ownerId)'],
  ['the people whom somebody supervises', 'Membership (supervisorId)'],
  ['what somebody has put off', 'Snooze (membershipId, concern, subjectId)'],
  ['what was put off until a day that has passed', 'Snooze (until)'],
  ['who receives a report', 'ScheduleRecipient (scheduleId, email, organisationId)'],
  ['who does not want it any more', 'Suppression (scheduleId, email)'],
  ['the schedules that go to somebody by name', 'ScheduleAudience (membershipId)'],
  ['those that go to a team', 'ScheduleAudience (teamId)'],
  ['those that go to a group', 'ScheduleAudience (groupId)'],
  ['those that go to an organisation', 'ScheduleAudience (organisationId)'],
  ['the notices of a project to its readers of late', 'Delivery (projectId, createdAt)'],
  ['all mails, latest first', 'Delivery (createdAt)'],
  ['all documents, newest first', 'File (createdAt)'],
  ['all risks, changed last first', 'RaidEntry (updatedAt)'],
  ['all status reports, latest first', 'StatusReport (reportedOn)'],
  ['all phases, latest first', 'Phase (startsOn)'],
  ['all runs, latest first', 'Run (dueAt)'],
  ['all people, by name', 'Person (name)'],
  ['many people, by name in a contacts list', 'Person (lower(name))'],
  ['who became part of somebody, as one more is joined', 'Person (joinedIntoId)'],
]
/** Of a noun with a page of its own: those of a project in their order, and all of them in the back-office. */
const ofNouns = nounNames.flatMap((name): [string, string][] => {
  const { page, backOffice } = nounOf(name)
  const { by } = backOffice.sort
  return page
    ? [
        [`the ${page} of a project`, `${name} (projectId, ${by})`],
        [`all ${page}`, `${name} (${by})`],
      ]
    : []
})

/** Of what the search finds: its names by parts of words, as lists filter them too, and in order. */
const found = [...nounNames.map(nounOf), ...recordNouns].flatMap(({ name, backOffice }) =>
  backOffice.found ? [{ subject: name, by: backOffice.found.by }] : [],
)
const ofFound = found.flatMap(({ subject, by }): [string, string][] => [
  [
    `what is sought in ${subject}`,
    `${subject} (${[...by.map((column) => `search_fold(${column})`), ...by].join(', ')})`,
  ],
  [`what begins so in ${subject}`, `${subject} (search_fold(${by[0]}))`],
])
const all = [...served, ...ofPrograms, ...ofNouns, ...ofFound]

const indexes = await prisma.$queryRaw<{ index: string; isUnique: boolean }[]>`
  select format('%s (%s)', t.relname, string_agg(coalesce(c.attname, pg_get_indexdef(i.indexrelid, k.place::int, true)), ', ' order by k.place)) as index, i.indisunique as "isUnique"
  from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
    cross join unnest(i.indkey) with ordinality k(number, place)
    left join pg_attribute c on c.attrelid = t.oid and c.attnum = k.number
  where n.nspname = 'public' and not i.indisprimary and i.indpred is null
  group by t.relname, i.indexrelid, i.indisunique`

test.each(all)('%s: %s', (_, index) => {
  expect(indexes.map(({ index }) => index)).toContain(index)
})

test('there is no index of which it is not said what it serves', () => {
  const known = all.map(([, index]) => index)
  expect(indexes.filter(({ index, isUnique }) => !isUnique && !known.includes(index))).toEqual([])
})

describe('no page of the portal reads through a table to find its rows', () => {
  const portal = openPortal()
  const line4 = `/projects/${world.projects.line4}`
  const sections = ['', '/tasks?state=late', ...inLayouts.slice(1).map((section) => `/${section}`)]
  const account = ['/account', '/account/sessions', '/account/membership']
  const task = `/tasks/${idOf('task', 'Line 4 retrofit', 'Decide: keep or replace the label printer')}`
  const paths = [
    '/projects',
    '/projects?sort=-progress',
    ...sections.map((section) => line4 + section),
    task,
    '/updates',
  ]

  test.each(['milo@meridian.test', 'nora@northwind.test', 'carl@brightline.test'])('asked by %s', async (email) => {
    const visitor = await portal.visitor(email)
    const asked = jest.spyOn(pool, 'query')
    for (const path of [...paths, ...account]) await visitor.page(path)
    const statements = asked.mock.calls.map(([statement]) => statement as unknown as PreparedStatement)
    asked.mockRestore()
    expect(await tablesReadThrough(statements)).toEqual([])
  })
})
