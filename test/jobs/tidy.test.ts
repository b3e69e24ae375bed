import { forgetExpired } from '../../domain/people/forget.ts'
import { crontab } from '../../jobs/crontab.ts'
import { taskList } from '../../jobs/tasks.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'

const { personId } = world.people.nora
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

test('every line of the schedule has a task', () => {
  for (const { task } of crontab) expect(Object.keys(taskList)).toContain(task)
})

test('what has run out is forgotten; what somebody may still need stays', async () => {
  const session = (id: string, expiresAt: Date) => ({ id, personId, data: {}, expiresAt })
  await prisma.session.createMany({ data: [session('over', inDays(-1)), session('open', inDays(1))] })
  await prisma.attempt.createMany({
    data: [
      { key: 'over', points: 1, expire: inDays(-1).getTime() },
      { key: 'open', points: 1, expire: inDays(1).getTime() },
      { key: 'forever', points: 1, expire: null },
    ],
  })
  const invited = await prisma.token.findFirstOrThrow({ where: { kind: 'invitation' } })
  await prisma.token.update({ where: { id: invited.id }, data: { expiresAt: inDays(-30) } })
  const token = (expiresAt: Date) => ({ kind: 'reset' as const, personId, expiresAt })
  await prisma.token.createMany({ data: [token(inDays(-8)), token(inDays(-6))] })
  const device = (browser: string, seenAt: Date) => ({ browser, personId, seenAt })
  await prisma.device.createMany({ data: [device('desk', inDays(-399)), device('sold', inDays(-401))] })
  await forgetExpired()
  expect((await prisma.session.findMany()).map(({ id }) => id)).toEqual(['open'])
  expect((await prisma.attempt.findMany({ orderBy: { key: 'asc' } })).map(({ key }) => key)).toEqual([
    'forever',
    'open',
  ])
  expect((await prisma.device.findMany()).map(({ browser }) => browser)).toEqual(['desk'])
  expect(await prisma.token.count({ where: { kind: 'reset' } })).toBe(1)
  expect(await prisma.invitation.count({ where: { tokenId: invited.id } })).toBe(1)
})
