import { beforeEach, expect, test } from '@jest/globals'
import { system } from '../../domain/access/actor/actor.ts'
import { act } from '../../domain/act.ts'
import type { AskedAudience } from '../../domain/reports/audiences/audience.ts'
import { carryAudiences } from '../../domain/reports/audiences/carry.ts'
import { changeSchedulesOf, findSchedulesOf } from '../../domain/reports/audiences/of-address.ts'
import { readersOf } from '../../domain/reports/audiences/readers.ts'
import { takeOffSchedule } from '../../domain/reports/audiences/take-off.ts'
import { recipientsOf } from '../../domain/reports/runs/recipients.ts'
import { startRun } from '../../domain/reports/runs/start.ts'
import { changeSchedule } from '../../domain/reports/schedules/write.ts'
import { mailOf } from '../../jobs/letters/letter.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { answersOf, deleteCastSchedule, reportOf, scheduleOf } from './schedules.ts'

const { people, organisations } = world
const { max, oscar, nora, vera, gina, milo, sofia, carl } = people
const sofias = await actorOf('sofia')

beforeEach(deleteCastSchedule)

async function teamOf(organisationId: string, ...members: { membershipId: string }[]): Promise<AskedAudience> {
  const { id } = await prisma.team.create({ data: { organisationId, name: `Team ${Math.random()}` } })
  await prisma.teamMember.createMany({ data: members.map(({ membershipId }) => ({ teamId: id, membershipId })) })
  return { kind: 'team', id }
}

const person = ({ membershipId: id }: { membershipId: string }): AskedAudience => ({ kind: 'membership', id })
const to = (audiences: AskedAudience[], more: object = {}) => scheduleOf({ recipients: [], audiences, ...more })
const emailsOf = async (id: string) => (await recipientsOf(prisma, id)).map(({ email }) => email)
const told = async () => {
  const posted = await prisma.delivery.findMany({ where: { kind: 'schedule_trouble' }, orderBy: { createdAt: 'asc' } })
  return Promise.all(
    posted.map(async (one) => {
      const mail = await mailOf(one)
      return { to: one.email, ...('withheld' in mail ? mail : { subject: mail.subject, text: mail.text }) }
    }),
  )
}

test('a team, a group, an organisation, a job role, a person: those who can sign in, and no neighbour', async () => {
  const team = await teamOf(organisations.northwind, max, oscar)
  expect(await emailsOf(await to([team]))).toEqual([max.email, oscar.email])
  const group = await prisma.group.create({
    data: {
      ...{ organisationId: organisations.globex, name: 'Readers' },
      members: { create: [{ membershipId: gina.membershipId }] },
    },
  })
  expect(await emailsOf(await to([{ kind: 'group', id: group.id }]))).toEqual([gina.email])
  const all = await emailsOf(await to([{ kind: 'organisation', id: organisations.globex }]))
  expect(all).toEqual(['gina@globex.test', 'otto@globex.test'])
  await prisma.membership.update({ where: { id: vera.membershipId }, data: { jobRole: 'Fire warden' } })
  expect(await emailsOf(await to([{ kind: 'job_role', id: 'Fire warden' }]))).toEqual([vera.email])
  expect(await emailsOf(await to([person(nora)]))).toEqual([nora.email])
})

test('in by three ways Max gets one mail, with his own eyes, and each way is told', async () => {
  const team = await teamOf(organisations.northwind, max)
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const recipients = [{ email: max.email, organisationId: organisations.northwind, accessLevelId }]
  const id = await to([team, person(max), { kind: 'organisation', id: organisations.globex }], { recipients })
  expect(await answersOf(id)).toEqual({
    [max.email]: 'queued',
    'gina@globex.test': 'queued',
    'otto@globex.test': 'queued',
  })
  expect(await prisma.delivery.findFirst({ where: { email: max.email } })).toMatchObject({
    membershipId: max.membershipId,
    accessLevelId: null,
  })
  const his = (await readersOf(prisma, id)).find(({ email }) => email === max.email)
  expect(his?.ways.map(({ kind }) => kind).toSorted()).toEqual(['address', 'membership', 'team'])
  expect(his).toMatchObject({ name: 'Max Keller', organisation: 'Northwind Tools', last: { state: 'queued' } })
})

test('who is disabled, or has not accepted an invitation, is shown with why, and gets no mail', async () => {
  await prisma.membership.update({ where: { id: oscar.membershipId }, data: { disabledAt: new Date() } })
  const id = await to([await teamOf(organisations.northwind, max, oscar)])
  expect((await readersOf(prisma, id)).map(({ email, because }) => [email, because])).toEqual([
    [max.email, null],
    [oscar.email, 'recipient-gone'],
  ])
  expect(await answersOf(id)).toEqual({ [max.email]: 'queued' })
  await prisma.membership.update({ where: { id: oscar.membershipId }, data: { disabledAt: null } })
})

test('the managers of the projects that are in the report, by its conditions, and nobody else', async () => {
  const managed = await prisma.project.findUniqueOrThrow({ where: { id: world.projects.line4 } })
  const filters = (value: string) => [{ field: 'name', operator: 'is', value }]
  const of = async (value: string) =>
    to([{ kind: 'managers' }], { reportId: await reportOf({ filters: filters(value) }) })
  expect(managed.managerId).toBe(milo.membershipId)
  expect(await emailsOf(await of(managed.name))).toEqual([milo.email])
  expect(await emailsOf(await of('No such project'))).toEqual([])
  const tasks = { entity: 'task', columns: ['name'], sort: 'name' }
  const late = { ...tasks, filters: [{ field: 'project', operator: 'is', value: managed.name }] }
  expect(await emailsOf(await to([{ kind: 'managers' }], { reportId: await reportOf(late) }))).toEqual([milo.email])
  const none = { ...tasks, filters: [{ field: 'project', operator: 'is', value: 'No such project' }] }
  expect(await emailsOf(await to([{ kind: 'managers' }], { reportId: await reportOf(none) }))).toEqual([])
})

test('whoever leaves the team or is disabled gets nothing more; Sofia, the owner, is told of each once', async () => {
  const team = await teamOf(organisations.northwind, max, oscar, vera)
  const id = await to([team], { name: 'For the team' })
  await answersOf(id)
  await prisma.teamMember.deleteMany({
    where: { membershipId: oscar.membershipId, teamId: 'id' in team ? team.id : '' },
  })
  await prisma.membership.update({ where: { id: vera.membershipId }, data: { disabledAt: new Date() } })
  expect(await answersOf(id)).toEqual({
    [max.email]: 'queued',
    [oscar.email]: 'access-lost',
    [vera.email]: 'access-lost',
  })
  const [mail, ...others] = await told()
  expect([mail, others]).toMatchObject([{ to: sofia.email, subject: '2 people get “For the team” no more' }, []])
  expect(mail).toMatchObject({ text: expect.stringMatching(/Oscar Dahl\nVera Stein/) })
  expect(await answersOf(id)).toEqual({ [max.email]: 'queued' })
  await prisma.membership.update({ where: { id: vera.membershipId }, data: { disabledAt: null } })
  expect(await told()).toHaveLength(1)
})

test('whom Sofia takes off herself she is not told of', async () => {
  const id = await to([person(max), person(oscar)])
  await answersOf(id)
  await changeSchedule(sofias, id, { audiences: [person(max)] })
  expect(await answersOf(id)).toEqual({ [max.email]: 'queued' })
  expect(await told()).toEqual([])
})

test('a person that is not there, has ended, or has no such id is refused by name; one that was on it stays', async () => {
  const id = await to([person(max), person(oscar)])
  const refused = (audience: AskedAudience) => changeSchedule(sofias, id, { audiences: [audience] })
  const nobody = '00000000-0000-4000-8000-000000000000'
  await expect(refused({ kind: 'team', id: nobody })).rejects.toMatchObject({
    fields: { 'audiences.0': 'no-such-target' },
  })
  await prisma.membership.update({ where: { id: oscar.membershipId }, data: { disabledAt: new Date() } })
  const gone = { fields: { 'audiences.1': 'membership-ended' } }
  await changeSchedule(sofias, id, { audiences: [person(oscar), person(max)] })
  await changeSchedule(sofias, id, { audiences: [person(max)] })
  await expect(changeSchedule(sofias, id, { audiences: [person(max), person(oscar)] })).rejects.toMatchObject(gone)
  await prisma.membership.update({ where: { id: oscar.membershipId }, data: { disabledAt: null } })
})

test('roles of our own people are nobody outside; a person of a customer every minute waits for a second member of staff', async () => {
  const everyMinute = { every: 'pattern', pattern: '* * * * *' } as const
  const inside = await to([person(milo)], { rhythm: everyMinute })
  expect((await changeSchedule(sofias, inside, { name: 'Inside' })).open).toEqual([])
  const outside = await to([person(carl)], { rhythm: everyMinute })
  expect((await changeSchedule(sofias, outside, { name: 'Outside' })).open).toMatchObject([{ rule: 'too-often' }])
})

test('what the version before wrote goes where it went: to its addresses', async () => {
  const id = await scheduleOf()
  expect(await prisma.scheduleAudience.count({ where: { scheduleId: id } })).toBe(0)
  expect(await emailsOf(id)).toEqual(['board@northwind.test'])
  const run = await prisma.run.create({ data: { scheduleId: id, dueAt: new Date(), trigger: 'schedule' } })
  await startRun(run.id)
  expect(await prisma.delivery.count({ where: { runId: run.id, state: 'queued' } })).toBe(1)
})

test('taken off: an address and a person by name are off it, who is in by a team is sent nothing; put back, they are', async () => {
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const board = { email: 'board@northwind.test', organisationId: organisations.northwind, accessLevelId }
  const id = await to([await teamOf(organisations.northwind, max, oscar), person(vera)], { recipients: [board] })
  await takeOffSchedule(sofias, id, { off: [board.email, vera.email, max.email], back: [] })
  expect(await answersOf(id)).toEqual({ [oscar.email]: 'queued', [max.email]: 'unsubscribed' })
  await takeOffSchedule(sofias, id, { off: [], back: [max.email] })
  expect(await answersOf(id)).toEqual({ [oscar.email]: 'queued', [max.email]: 'queued' })
  expect(await told()).toEqual([])
  const noted = { subjectId: id, action: { in: ['take-off', 'put-back'] } }
  expect(await prisma.activity.count({ where: noted })).toBe(2)
  const off = takeOffSchedule(await actorOf('nora'), id, { off: [max.email], back: [] })
  await expect(off).rejects.toMatchObject({ status: 404 })
  await expect(takeOffSchedule(await actorOf('milo'), id, { off: [], back: [] })).rejects.toMatchObject({ status: 404 })
})

test('everything an address gets, with a last mail that came back, which can be lifted; nobody outside or below asks', async () => {
  const id = await to([await teamOf(organisations.northwind, max)], { name: 'For the team' })
  const bounced = { kind: 'update_notice', state: 'bounced', email: max.email, messageId: 'came-back' } as const
  await prisma.delivery.create({ data: bounced })
  const [found, ...others] = await findSchedulesOf(sofias, max.email)
  expect([found, others]).toMatchObject([{ scheduleId: id, readers: [{ because: 'bounced' }] }, []])
  await changeSchedulesOf(sofias, { email: max.email, off: [], back: [id] })
  expect(await answersOf(id)).toEqual({ [max.email]: 'queued' })
  expect(await findSchedulesOf(sofias, oscar.email)).toEqual([])
  await expect(findSchedulesOf(await actorOf('milo'), max.email)).rejects.toMatchObject({ status: 403 })
})

test('two persons joined: what went to the one that ends goes to the one that stays', async () => {
  const row = { membershipId: oscar.membershipId, kind: 'membership' } as const
  const id = await to([person(oscar)])
  await act(system, ({ db }) => carryAudiences(db, oscar.membershipId, max.membershipId))
  expect(await prisma.scheduleAudience.count({ where: { scheduleId: id, ...row } })).toBe(0)
  expect(await emailsOf(id)).toEqual([max.email])
})
