import { beforeEach, expect, test } from '@jest/globals'
import { approveSchedule, findReasons } from '../../domain/reports/approval/approve.ts'
import type { Scheduling } from '../../domain/reports/schedules/create.ts'
import { dispatchDue } from '../../domain/reports/schedules/dispatch.ts'
import { pauseSchedule, resumeSchedule } from '../../domain/reports/schedules/pause.ts'
import { runNow, sendTest } from '../../domain/reports/schedules/run-now.ts'
import { changeSchedule, scheduleReport } from '../../domain/reports/schedules/write.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { answersOf, deleteCastSchedule, reportOf } from './schedules.ts'

const adam = await actorOf('adam')
const sofia = await actorOf('sofia')
const { northwind, globex } = world.organisations
const levelOf = async (name: string) => (await prisma.accessLevel.findUniqueOrThrow({ where: { name } })).id
const [viewer, staff] = [await levelOf('Customer viewer'), await levelOf('Staff')]
const board = { email: 'board@northwind.test', organisationId: northwind, accessLevelId: viewer }
const foreign = { ...board, organisationId: globex }
const everyMinute = { every: 'pattern', pattern: '* * * * *' } as const
const weekly: Scheduling = {
  name: 'Where it stands',
  rhythm: { every: 'week', on: [1], at: '07:30' },
  timeZone: 'Europe/London',
  formats: ['html'],
  recipients: [board],
}

beforeEach(deleteCastSchedule)

const saved = async (more: Partial<Scheduling>) => scheduleReport(sofia, await reportOf(), { ...weekly, ...more })
const rulesOf = async (id: string) => (await findReasons(adam, id)).open.map(({ rule, email }) => [rule, email])
const kept = (id: string) => prisma.schedule.findUniqueOrThrow({ where: { id } })
const keys = async (id: string) => ({ reasons: (await findReasons(adam, id)).open.map(({ key }) => key) })

test.each<[string, Partial<Scheduling>, [string, string | null][]]>([
  ['Northwind’s eyes for the board of Northwind', {}, []],
  ['Globex’s eyes for the board of Northwind', { recipients: [foreign] }, [['foreign-domain', board.email]]],
  [
    'and for a branch of its domain',
    { recipients: [{ ...foreign, email: 'board@eu.northwind.test' }] },
    [['foreign-domain', 'board@eu.northwind.test']],
  ],
  ['a domain that is nobody’s here', { recipients: [{ ...foreign, email: 'x@notnorthwind.test' }] }, []],
  [
    'staff’s access level for an address outside',
    { recipients: [{ ...board, accessLevelId: staff }] },
    [['staff-level', board.email]],
  ],
  [
    'whatever is chosen for Nora: she sees with her own',
    { recipients: [{ ...foreign, email: 'Nora@northwind.test', accessLevelId: staff }] },
    [],
  ],
  ['every minute to the board', { rhythm: everyMinute }, [['too-often', board.email]]],
  [
    'twice an hour to every customer, and to Otto',
    {
      rhythm: { every: 'pattern', pattern: '0,30 8-17 * * 1-5' },
      toCustomers: true,
      recipients: [{ ...foreign, email: 'otto@globex.test' }],
    },
    [
      ['too-often', null],
      ['too-often', 'otto@globex.test'],
    ],
  ],
  [
    'every minute to Sofia, who is of the host',
    { rhythm: everyMinute, recipients: [{ ...board, email: sofia.email }] },
    [],
  ],
])('%s: what needs a second member of staff is named', async (_, more, rules) => {
  const { id, next, open } = await saved(more)
  expect(open.map(({ rule, email }) => [rule, email])).toEqual(rules)
  expect(await rulesOf(id)).toEqual(rules)
  const waits = rules.length > 0
  expect(next).toHaveLength(5)
  expect(await kept(id)).toMatchObject({
    pausedBecause: waits ? 'needs-approval' : null,
    approvalNeededAt: waits ? expect.any(Date) : null,
  })
})

test('what waits sends nothing: not at its time, not on request, not by going on; Sofia may send it to herself', async () => {
  const { id } = await saved({ recipients: [board, { ...foreign, email: 'ceo@northwind.test' }] })
  await prisma.schedule.update({ where: { id }, data: { nextAt: new Date(0) } })
  expect(await dispatchDue()).toEqual([])
  await expect(runNow(sofia, id)).rejects.toMatchObject({ status: 409, code: 'needs-approval' })
  await expect(resumeSchedule(sofia, id)).rejects.toMatchObject({ status: 409, code: 'needs-approval' })
  expect(await answersOf(id)).toEqual({
    'board@northwind.test': 'needs-approval',
    'ceo@northwind.test': 'needs-approval',
  })
  expect(await sendTest(sofia, id)).toBeTruthy()
})

test('Sofia, who asked for it, cannot approve it; Adam can, and it goes on', async () => {
  const { id } = await saved({ recipients: [foreign] })
  const reasons = await keys(id)
  await expect(approveSchedule(sofia, id, reasons)).rejects.toMatchObject({ status: 409, code: 'approve-yourself' })
  await expect(approveSchedule(sofia, id, { reasons: [] })).rejects.toMatchObject({ code: 'approve-yourself' })
  await expect(approveSchedule(adam, id, { reasons: [] })).rejects.toMatchObject({ fields: { reasons: 'missing' } })
  await expect(approveSchedule(await actorOf('milo'), id, reasons)).rejects.toMatchObject({ status: 404 })
  await expect(approveSchedule(await actorOf('nora'), id, reasons)).rejects.toMatchObject({ status: 404 })
  await approveSchedule(adam, id, reasons)
  expect(await kept(id)).toMatchObject({ pausedAt: null, approvalNeededAt: null, nextAt: expect.any(Date) })
  expect(await answersOf(id)).toEqual({ 'board@northwind.test': 'queued' })
  const activity = await prisma.activity.findMany({ where: { subjectId: id }, orderBy: { at: 'asc' } })
  const [asked, approved] = activity.filter(({ action }) => action.includes('appro'))
  expect(asked).toMatchObject({ action: 'ask-approval', detail: reasons, actorId: sofia.membershipId })
  expect(approved).toMatchObject({ action: 'approve', detail: reasons, actorId: adam.membershipId })
})

test('with nobody else who could, Sofia is told what is needed', async () => {
  const others = { organisationId: world.organisations.meridian, id: { not: sofia.membershipId } }
  const { id } = await saved({ recipients: [foreign] })
  const reasons = await keys(id)
  await prisma.membership.updateMany({ where: others, data: { disabledAt: new Date() } })
  expect(await findReasons(sofia, id)).toMatchObject({ mine: [{ rule: 'foreign-domain' }], others: false })
  await expect(approveSchedule(sofia, id, reasons)).rejects.toMatchObject({ code: 'approve-nobody-else' })
  await prisma.membership.updateMany({ where: others, data: { disabledAt: null } })
})

test('a change with a new reason asks again, one without does not, and a reason that was taken away is asked again', async () => {
  const { id } = await saved({ recipients: [foreign] })
  await approveSchedule(adam, id, await keys(id))
  expect((await changeSchedule(sofia, id, { name: 'Renamed' })).open).toEqual([])
  const more = await changeSchedule(adam, id, { recipients: [foreign, { ...board, accessLevelId: staff }] })
  expect(more.open.map(({ rule, askedById }) => [rule, askedById])).toEqual([['staff-level', adam.membershipId]])
  await expect(approveSchedule(adam, id, await keys(id))).rejects.toMatchObject({ code: 'approve-yourself' })
  await approveSchedule(sofia, id, await keys(id))
  expect((await changeSchedule(sofia, id, { recipients: [board] })).next).toHaveLength(5)
  expect((await changeSchedule(sofia, id, { recipients: [foreign] })).open).toHaveLength(1)
  expect((await changeSchedule(sofia, id, { recipients: [board] })).open).toEqual([])
  expect(await kept(id)).toMatchObject({ pausedAt: null, approvalNeededAt: null })
})

test('Adam approves only what he was shown', async () => {
  const { id } = await saved({ recipients: [foreign] })
  const shown = await keys(id)
  await changeSchedule(sofia, id, { recipients: [{ ...foreign, accessLevelId: staff }] })
  await expect(approveSchedule(adam, id, shown)).rejects.toMatchObject({ status: 409, code: 'stale' })
  const [first = '', ...others] = (await keys(id)).reasons
  expect(others).toHaveLength(1)
  await approveSchedule(adam, id, { reasons: [first] })
  expect(await kept(id)).toMatchObject({ pausedBecause: 'needs-approval' })
  expect((await keys(id)).reasons).toEqual(others)
})

test('nobody approves more than they could lend', async () => {
  const { id } = await saved({ recipients: [{ ...board, accessLevelId: staff }] })
  const reasons = await keys(id)
  const { id: clerk } = await prisma.accessLevel.create({
    data: { name: 'Clerk', ceilings: { ...adam.ceilings, documents: 'view' } },
  })
  await prisma.membership.update({ where: { id: adam.membershipId }, data: { accessLevelId: clerk } })
  await expect(approveSchedule(await actorOf('adam'), id, reasons)).rejects.toMatchObject({ status: 403 })
  await prisma.membership.update({ where: { id: adam.membershipId }, data: { accessLevelId: staff } })
})

test('what Sofia paused herself stays paused when it is approved', async () => {
  const { id } = await saved({})
  await pauseSchedule(sofia, id, { reason: 'On holiday' })
  await changeSchedule(sofia, id, { recipients: [foreign] })
  await expect(resumeSchedule(sofia, id)).rejects.toMatchObject({ code: 'needs-approval' })
  await approveSchedule(adam, id, await keys(id))
  expect(await kept(id)).toMatchObject({ pausedBecause: 'on-request', approvalNeededAt: null })
  await resumeSchedule(sofia, id)
  expect(await kept(id)).toMatchObject({ pausedAt: null })
})
