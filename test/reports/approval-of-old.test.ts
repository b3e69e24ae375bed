import { beforeEach, expect, test } from '@jest/globals'
import { approveSchedule, findReasons } from '../../domain/reports/approval/approve.ts'
import { isTooOften } from '../../domain/reports/approval/often.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { answersOf, deleteCastSchedule, scheduleOf } from './schedules.ts'

const adam = await actorOf('adam')
const sofia = await actorOf('sofia')
const { northwind, globex } = world.organisations
const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
const board = { email: 'board@northwind.test', organisationId: northwind, accessLevelId }
const foreign = { ...board, organisationId: globex }
const everyMinute = { every: 'pattern', pattern: '* * * * *' } as const

beforeEach(deleteCastSchedule)

const kept = (id: string) => prisma.schedule.findUniqueOrThrow({ where: { id } })
const keys = async (id: string) => ({ reasons: (await findReasons(adam, id)).open.map(({ key }) => key) })

test.each([
  ['* * * * *', true],
  ['*/59 * * * *', true],
  ['0,59 3 29 2 *', true],
  ['0 * * * *', false],
  ['30 7 * * 1-5', false],
])('%s is more often than once an hour: %s', (pattern, often) => {
  expect(isTooOften(pattern)).toBe(often)
})

test('a schedule of long ago that breaks the rules does not go on silently: those addresses wait, the others get theirs', async () => {
  const id = await scheduleOf({ recipients: [board, { ...foreign, email: 'ceo@northwind.test' }] })
  expect(await answersOf(id)).toEqual({ 'board@northwind.test': 'queued', 'ceo@northwind.test': 'needs-approval' })
  expect(await kept(id)).toMatchObject({ pausedAt: null, approvalNeededAt: expect.any(Date) })
  await expect(approveSchedule(sofia, id, await keys(id))).rejects.toMatchObject({ code: 'approve-yourself' })
  await approveSchedule(adam, id, await keys(id))
  expect(await answersOf(id)).toEqual({ 'board@northwind.test': 'queued', 'ceo@northwind.test': 'queued' })
})

test('one that mails customers every minute stops at once', async () => {
  const id = await scheduleOf({ rhythm: everyMinute, toCustomers: true, recipients: [] })
  expect(new Set(Object.values(await answersOf(id)))).toEqual(new Set(['needs-approval']))
  expect(await kept(id)).toMatchObject({ pausedBecause: 'needs-approval', nextAt: null })
})
