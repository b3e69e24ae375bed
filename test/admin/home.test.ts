import type { HomeView } from '../../admin/home/home.ts'
import { prisma } from '../../prisma/client.ts'
import { dayIn } from '../../words/dates.ts'
import { actorOf } from '../actors.ts'
import { unscheduleCast } from '../jobs/post.ts'
import { scheduleOf } from '../reports/schedules.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import { petraJoins } from './petra.ts'

const { colleague } = openBackOffice()
const { packing, line4 } = world.projects

// No worker is at work here: the cast's own schedule would be overdue after some minutes.
beforeAll(unscheduleCast)

async function homeOf(name: string) {
  const { data } = await (await colleague(name)).send('/admin/api/dashboard')
  const { text, sections } = data as unknown as HomeView
  const titles: Record<string, string[]> = {}
  for (const { name, rows } of sections) titles[name] = [...(titles[name] ?? []), ...rows.map(({ title }) => title)]
  return { text, ...titles }
}

test('Sofia finds what needs somebody: what is late, red, undelivered, unanswered', async () => {
  const today = dayIn((await actorOf('sofia')).timeZone)
  const late = await prisma.milestone.findMany({
    where: { doneOn: null, dueOn: { lt: new Date(today) }, project: { closedAt: null } },
    orderBy: { dueOn: 'asc' },
  })
  expect(late.length).toBeGreaterThan(1)
  expect(await homeOf('sofia')).toEqual({
    text: `${late.length + 7} things need you.`,
    answers: ['Confirm the dates of the first stop'],
    questions: [expect.stringMatching(/^Who pays for straightening the frame/)],
    accessRequests: ['Simon Roth', 'Ada Fischer'],
    milestones: expect.arrayContaining(late.map(({ name }) => name)),
    projects: ['Packing cell'],
    runs: [],
    schedules: [],
    deliveries: ['abel@northwind.test'],
    invitations: ['Ingrid Holm'],
  })
})

test('each leads to the row it is about, and to the verbs that settle it: each opens, for who may', async () => {
  const sofia = await colleague('sofia')
  const { data } = await sofia.send('/admin/api/dashboard')
  const { sections } = data as unknown as HomeView
  const rows = sections.flatMap((section) => section.rows)
  for (const { href } of rows) expect((await sofia.send(href)).status).toBe(200)
  for (const { name, resourceId, about } of rows.flatMap(({ verbs }) => verbs))
    if (about) expect((await sofia.read(resourceId, name, {}, about.id)).status).toBe(200)
  const verbs = sections.map(({ name, rows: [row] }) => [name, row?.verbs.map((verb) => verb.name)])
  expect(Object.fromEntries(verbs)).toMatchObject({
    questions: ['answer-update', 'no-answer'],
    answers: ['settle'],
    accessRequests: ['give-access', 'decline-access'],
    milestones: ['edit'],
    projects: ['edit', 'new'],
  })
})

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

async function troubled(name: string) {
  const { data } = await (await colleague(name)).send('/admin/api/dashboard')
  const runs = (data as unknown as HomeView).sections.find((section) => section.name === 'runs')
  return runs?.rows.map(({ title, about, when }) => [title, about, when])
}

test('Sofia finds the run that failed, and why, until another has made up for it', async () => {
  const scheduleId = await scheduleOf({ name: 'Every Monday' })
  const failed = { scheduleId, dueAt: minutesAgo(60), trigger: 'schedule', state: 'failed', error: 'No room' } as const
  await prisma.run.create({ data: failed })
  const told = [['Every Monday', 'Failed · No room', '1 hour ago']]
  expect(await troubled('sofia')).toEqual(told)
  const tried = { scheduleId, dueAt: minutesAgo(9), trigger: 'test', state: 'done' } as const
  await prisma.run.create({ data: tried })
  expect(await troubled('sofia')).toEqual(told)
  await prisma.run.create({ data: { ...tried, dueAt: minutesAgo(8), trigger: 'request' } })
  expect(await troubled('sofia')).toEqual([])
})

test('Sofia finds runs that nobody began or ended in time, and none that is on its way', async () => {
  const run = { scheduleId: await scheduleOf({ name: 'Every Monday' }), trigger: 'schedule' } as const
  const days = (count: number) => minutesAgo(count * 24 * 60)
  const stuck = { ...run, dueAt: days(3), state: 'running', startedAt: days(3) } as const
  await prisma.run.createMany({
    data: [
      { ...run, dueAt: minutesAgo(10) },
      { ...run, dueAt: minutesAgo(1) },
      stuck,
      { ...stuck, dueAt: days(4), startedAt: minutesAgo(2) },
    ],
  })
  expect(await troubled('sofia')).toEqual([
    ['Every Monday', 'Queued', '10 minutes ago'],
    ['Every Monday', 'Running', '3 days ago'],
  ])
  expect(await troubled('milo')).toBeUndefined()
  await prisma.run.deleteMany()
})

test('Sofia finds what the mail server says, since when, and how many mails wait for it', async () => {
  const { northwind: organisationId } = world.organisations
  const answer = '554 5.7.1 relay access denied'
  const waiting = { kind: 'report', state: 'deferred', answer, organisationId } as const
  const mails = ['nora', 'otto'].map((name, at) => ({
    ...{ ...waiting, email: `${name}@waits.test`, messageId: name, fault: 'server' as const },
    createdAt: minutesAgo(60 - at),
  }))
  await prisma.delivery.createMany({
    data: [...mails, { ...waiting, email: 'full@waits.test', messageId: 'full', fault: 'mailbox' }],
  })
  const { data } = await (await colleague('sofia')).send('/admin/api/dashboard')
  const found = (data as unknown as HomeView).sections.find(({ name }) => name === 'mailServer')
  expect([found?.total, found?.rows[0]]).toMatchObject([
    2,
    { title: 'nora@waits.test', about: '554 5.7.1 relay access denied', when: '1 hour ago' },
  ])
  await prisma.delivery.deleteMany({ where: { email: { endsWith: '@waits.test' } } })
  expect(await homeOf('sofia')).not.toHaveProperty('mailServer')
})

test('a schedule that is due and that no worker runs is found by those who see it: Milo finds his own', async () => {
  await scheduleOf({ name: 'On time' }, minutesAgo(-10))
  const sofias = await scheduleOf({ name: 'For the board' }, minutesAgo(20))
  const milos = await scheduleOf({ name: 'For the site' }, minutesAgo(10))
  await prisma.schedule.update({ where: { id: milos }, data: { ownerId: world.people.milo.membershipId } })
  expect(await homeOf('sofia')).toMatchObject({ schedules: ['For the board', 'For the site'] })
  expect(await homeOf('milo')).toMatchObject({ schedules: ['For the site'] })
  await prisma.schedule.update({ where: { id: sofias }, data: { pausedAt: new Date() } })
  expect(await homeOf('sofia')).toMatchObject({ schedules: ['For the site'] })
  await unscheduleCast()
})

test('Sofia finds the schedules that paused by themselves and why, and those whose owner has left; none that she paused', async () => {
  const lonely = await scheduleOf({ name: 'For nobody' })
  const wanted = await scheduleOf({ name: 'Later' })
  const milos = await scheduleOf({ name: 'Of Milo' })
  const pausedAt = minutesAgo(60)
  await prisma.schedule.update({ where: { id: lonely }, data: { pausedAt, pausedBecause: 'no-recipients' } })
  await prisma.schedule.update({ where: { id: wanted }, data: { pausedAt, pausedBecause: 'on-request' } })
  const { membershipId } = world.people.milo
  await prisma.schedule.update({ where: { id: milos }, data: { ownerId: membershipId } })
  expect(await homeOf('sofia')).not.toHaveProperty('ownerless')
  await prisma.membership.update({ where: { id: membershipId }, data: { disabledAt: new Date() } })
  expect(await homeOf('sofia')).toMatchObject({ paused: ['For nobody'], ownerless: ['For the site', 'Of Milo'] })
  await prisma.membership.update({ where: { id: membershipId }, data: { disabledAt: null } })
  await prisma.schedule.deleteMany({ where: { id: { in: [lonely, wanted, milos] } } })
})

test('Milo finds that of the projects he runs, and nothing of mails, invitations or runs', async () => {
  const { milestones, projects, ...others } = (await homeOf('milo')) as Record<string, unknown>
  expect(Object.keys(others)).toEqual(['text', 'questions', 'answers', 'accessRequests', 'schedules'])
  expect(milestones).toContain('Mechanical conversion complete')
  expect(milestones).not.toContain('Trial with all seven sets')
  expect(projects).toEqual([])
})

test('what is closed or done needs nobody', async () => {
  await prisma.project.update({ where: { id: packing }, data: { closedAt: new Date() } })
  await prisma.milestone.updateMany({ where: { projectId: line4 }, data: { doneOn: new Date() } })
  const home = (await homeOf('sofia')) as Record<string, unknown>
  expect(home.projects).toEqual([])
  expect(home.milestones).not.toContain('Trial with all seven sets')
  expect(home.milestones).not.toContain('Mechanical conversion complete')
  await prisma.project.update({ where: { id: packing }, data: { closedAt: null } })
})

test('a list is not made by what its reader must not see: Petra sees a red project, and not that it is red', async () => {
  const { membershipId } = await petraJoins()
  const whole = { principalKind: 'membership', principalId: membershipId, via: 'share' } as const
  const internal = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Internal' } })
  const grant = { ...whole, resourceKind: 'project', resourceId: packing } as const
  const { id } = await prisma.grant.create({ data: { ...grant, levelId: internal.id } })
  expect(await homeOf('petra')).toMatchObject({ projects: ['Packing cell'] })
  const areas = { overview: { access: 'edit', hidden: ['Project.health'], shown: [] } }
  const blind = await prisma.projectAccessLevel.create({ data: { name: 'Without health', areas } })
  await prisma.grant.update({ where: { id }, data: { levelId: blind.id } })
  expect((await (await colleague('petra')).all('Project')).map((row) => row.title)).toContain('Packing cell')
  expect(await homeOf('petra')).toMatchObject({ projects: [] })
})

test('with nothing to do, the page says so', async () => {
  const sofia = await colleague('sofia')
  await prisma.milestone.updateMany({ data: { doneOn: new Date() } })
  await prisma.project.updateMany({ data: { health: 'green' } })
  await prisma.delivery.updateMany({ data: { state: 'sent' } })
  await prisma.invitation.updateMany({ data: { acceptedAt: new Date() } })
  const answered = await prisma.task.findFirstOrThrow({ where: { answeredAt: { not: null } } })
  await sofia.call('Task', 'settle', { outcome: 'done' }, answered.id)
  const asked = await prisma.update.findFirstOrThrow({ where: { body: { startsWith: 'Who pays' } } })
  await sofia.call('Update', 'no-answer', {}, asked.id)
  await prisma.accessRequest.deleteMany()
  const { text, sections } = (await sofia.send('/admin/api/dashboard')).data as unknown as HomeView
  expect(text).toBe('Nothing needs you right now.')
  expect(sections.map(({ rows, empty }) => [rows.length, empty.length > 0])).toEqual(Array(8).fill([0, true]))
})
