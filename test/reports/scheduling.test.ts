import type { Scheduling } from '../../domain/reports/schedules/create.ts'
import { findSchedule } from '../../domain/reports/schedules/find.ts'
import { pauseSchedule, resumeSchedule } from '../../domain/reports/schedules/pause.ts'
import { changeSchedule, scheduleReport } from '../../domain/reports/schedules/write.ts'
import { writeReport } from '../../domain/reports/write.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

const adam = await actorOf('adam')
const sofia = await actorOf('sofia')
const milo = await actorOf('milo')
const nora = await actorOf('nora')
const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
const { northwind, globex } = world.organisations
const board = { email: 'board@northwind.test', name: 'Board', organisationId: northwind, accessLevelId }
const weekly: Scheduling = {
  name: 'Where it stands',
  rhythm: { every: 'week', on: [1, 5], at: '07:30' },
  timeZone: 'Europe/London',
  formats: ['pdf'],
  recipients: [board],
}
const report = () => writeReport(sofia, { name: 'Projects', entity: 'project', columns: ['name'] })

test('Sofia schedules a report and is told when it is due the next five times', async () => {
  const { id, next } = await scheduleReport(sofia, await report(), weekly)
  expect(next).toHaveLength(5)
  const row = await prisma.schedule.findUniqueOrThrow({ where: { id } })
  expect(row).toMatchObject({ pattern: '30 7 * * 1,5', ownerId: sofia.membershipId, nextAt: next[0], pausedAt: null })
  expect(await findSchedule(adam, id)).toMatchObject({ ...weekly, toCustomers: false, skipWhenEmpty: false })
  expect(await prisma.activity.count({ where: { subjectId: id, action: 'create', subjectKind: 'Schedule' } })).toBe(1)
})

test('changed, it is due by its new times and goes to its new recipients only', async () => {
  const { id } = await scheduleReport(sofia, await report(), weekly)
  const ceo = { ...board, email: 'ceo@globex.test', organisationId: globex }
  const { next } = await changeSchedule(adam, id, {
    ...weekly,
    rhythm: { every: 'day', at: '18:00' },
    recipients: [ceo],
  })
  const row = await prisma.schedule.findUniqueOrThrow({ where: { id }, include: { recipients: true } })
  expect([row.pattern, row.nextAt]).toEqual(['0 18 * * *', next[0]])
  expect(row.recipients.map(({ email }) => email)).toEqual(['ceo@globex.test'])
})

test('paused it is not due, not even changed, until somebody lets it go on', async () => {
  const { id } = await scheduleReport(sofia, await report(), weekly)
  await pauseSchedule(sofia, id, { reason: 'On holiday' })
  const paused = await prisma.schedule.findUniqueOrThrow({ where: { id } })
  expect(paused).toMatchObject({ nextAt: null, pausedBecause: 'on-request', pausedAt: expect.any(Date) })
  expect(await changeSchedule(sofia, id, { ...weekly, name: 'Later' })).toMatchObject({ paused: true })
  expect((await prisma.schedule.findUniqueOrThrow({ where: { id } })).nextAt).toBe(null)
  await resumeSchedule(sofia, id)
  expect(await prisma.schedule.findUniqueOrThrow({ where: { id } })).toMatchObject({
    name: 'Later',
    pausedAt: null,
    nextAt: expect.any(Date),
  })
})

test('Milo, who sees his own projects only, lends nobody the eyes of a whole organisation', async () => {
  const his = await writeReport(milo, { name: 'Mine', entity: 'project', columns: ['name'] })
  await expect(scheduleReport(milo, his, weekly)).rejects.toMatchObject({ status: 403, code: 'schedule-Report' })
  const { id } = await scheduleReport(sofia, await report(), weekly)
  await expect(changeSchedule(milo, id, weekly)).rejects.toMatchObject({ status: 404 })
  await expect(pauseSchedule(milo, id, { reason: 'On holiday' })).rejects.toMatchObject({ status: 404 })
  await expect(findSchedule(milo, id)).rejects.toMatchObject({ status: 404 })
})

test('a customer schedules nothing, and an organisation out of reach lends no eyes', async () => {
  await expect(scheduleReport(nora, await report(), weekly)).rejects.toMatchObject({ status: 404 })
  await prisma.grant.deleteMany({ where: { principalId: world.organisations.meridian, resourceId: globex } })
  const blind = await actorOf('sofia')
  const recipients = [board, { ...board, organisationId: globex }]
  await expect(scheduleReport(blind, await report(), { ...weekly, recipients })).rejects.toMatchObject({
    fields: { 'recipients.1.organisationId': 'unreachable' },
  })
})

test('nobody lends the host’s eyes, nor an access level above their own', async () => {
  const reportId = await report()
  const host = { ...board, organisationId: world.organisations.meridian }
  await expect(scheduleReport(sofia, reportId, { ...weekly, recipients: [host] })).rejects.toMatchObject({
    fields: { 'recipients.0.organisationId': 'unreachable' },
  })
  const ceilings = { ...sofia.ceilings, documents: 'view' as const }
  const { id } = await prisma.accessLevel.create({ data: { name: 'Clerk', ceilings } })
  await prisma.membership.update({ where: { id: sofia.membershipId }, data: { accessLevelId: id } })
  const contributor = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer contributor' } })
  const recipients = [{ ...board, accessLevelId: contributor.id }]
  await expect(scheduleReport(await actorOf('sofia'), reportId, { ...weekly, recipients })).rejects.toMatchObject({
    fields: { 'recipients.0.accessLevelId': 'wrong' },
  })
})

test.each<[Partial<Scheduling>, Record<string, string>]>([
  [{ recipients: [] }, { recipients: 'nobody' }],
  [{ recipients: [board, { ...board, name: 'Again' }] }, { 'recipients.1.email': 'twice' }],
  [{ recipients: [{ ...board, email: 'board' }] }, { 'recipients.0.email': 'wrong' }],
  [{ recipients: [{ ...board, accessLevelId: northwind }] }, { 'recipients.0.accessLevelId': 'wrong' }],
  [{ timeZone: 'Europe/Atlantis' }, { timeZone: 'wrong' }],
  [{ rhythm: { every: 'pattern', pattern: '0 7 31 2 *' } }, { pattern: 'wrong' }],
  [{ rhythm: { every: 'week', on: [], at: '07:00' } }, { 'rhythm.on': 'wrong' }],
  [{ rhythm: { every: 'day', at: '25:00' } }, { 'rhythm.at': 'wrong' }],
  [{ formats: [] }, { formats: 'wrong' }],
])('%j is refused by name, and nothing is kept', async (more, fields) => {
  const reportId = await report()
  await expect(scheduleReport(sofia, reportId, { ...weekly, ...more })).rejects.toMatchObject({ fields })
  expect(await prisma.schedule.count({ where: { reportId } })).toBe(0)
})

test('changed in one thing alone, all the rest of it stays', async () => {
  const { id } = await scheduleReport(sofia, await report(), { ...weekly, toCustomers: true, skipWhenEmpty: true })
  const before = await findSchedule(sofia, id)
  await changeSchedule(sofia, id, { name: 'Renamed' })
  expect(await findSchedule(sofia, id)).toEqual({ ...before, name: 'Renamed' })
})
