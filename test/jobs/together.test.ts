import '../mail/office.ts'
import type { PersonKey } from '../../cast/people.ts'
import { endCollecting } from '../../domain/delivery/notices/collect.ts'
import { tellOfComment, tellOfUpdate } from '../../domain/delivery/notices/followers.ts'
import { writeComment } from '../../domain/updates/comment.ts'
import { writeUpdate } from '../../domain/updates/write.ts'
import { closeMailConnections } from '../../emails/deliver.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { office } from '../mail/office.ts'
import { world } from '../world.ts'
import { drain, skipMinutes, waiting } from './queue.ts'

const { people, projects } = world
const { line4, robots } = projects

beforeEach(async () => {
  await skipMinutes(10)
  await drain()
  await skipMinutes(10)
  office.forget()
})
afterAll(async () => {
  closeMailConnections()
  await office.close()
})

const mailsOf = (key: PersonKey) => office.taken.filter(({ to }) => to === people[key].email).map(({ mail }) => mail)
const write = async (key: PersonKey, projectId: string, body: string) =>
  writeUpdate(await actorOf(key), { projectId, body })
const collected = () =>
  prisma.delivery.findMany({ where: { email: people.nora.email, dueAt: { not: null }, state: 'queued' } })
/** Written at once, without the limit on how much one person may write. */
async function crowd(count: number): Promise<string[]> {
  const authorId = people.milo.membershipId
  const data = Array.from({ length: count }, (_, at) => ({ projectId: line4, authorId, body: `Bolt ${at + 1}.` }))
  return (await prisma.update.createManyAndReturn({ data, select: { id: true } })).map(({ id }) => id)
}

test('of forty updates in a second, the first is mailed at once and the others as one mail after ten minutes', async () => {
  const ids = await crowd(40)
  for (let at = 0; at < ids.length; at += 5) await Promise.all(ids.slice(at, at + 5).map(tellOfUpdate))
  await drain()
  expect(mailsOf('nora')).toHaveLength(1)
  const [kept, ...others] = await collected()
  expect([kept?.covers.length, others.length]).toEqual([39, 0])
  await skipMinutes(10)
  await drain()
  const [, mail, ...more] = mailsOf('nora')
  expect([mail?.subject, more.length]).toEqual(['Line 4 retrofit: 39 new messages', 0])
  expect(mail?.text).toContain('19 more are in the portal.')
  expect(mail?.text).toContain(`https://portal.meridian.test/projects/${line4}/updates`)
  const deliveries = await prisma.delivery.findMany({ where: { email: people.nora.email, projectId: line4 } })
  expect(deliveries.flatMap(({ covers }) => covers).toSorted()).toEqual(ids.toSorted())
})

test('an update and its answers are one thing to Nora, other projects another; after ten minutes she hears at once', async () => {
  const updateId = await write('milo', line4, 'Which Monday?')
  await drain()
  await writeComment(await actorOf('milo'), { updateId, body: 'The thirtieth, or the seventh?' })
  await writeComment(await actorOf('sofia'), { updateId, body: 'We need the crane, too.' })
  await drain()
  expect(mailsOf('nora').map(({ subject }) => subject)).toEqual(['Line 4 retrofit: Which Monday?'])
  await skipMinutes(10)
  await drain()
  const [first, second] = mailsOf('nora')
  expect(second).toMatchObject({ subject: 'Line 4 retrofit: 2 new messages', inReplyTo: first?.messageId })
  expect(second?.text).toMatch(/Milo Novak, .*[\s\S]*seventh\?[\s\S]*Sofia Marino, .*[\s\S]*crane/)
  await skipMinutes(10)
  await write('milo', line4, 'Monday it is.')
  await drain()
  expect(mailsOf('nora').at(-1)?.subject).toBe('Line 4 retrofit: Monday it is.')
})

test('one message that was collected alone is told as ever', async () => {
  await write('milo', robots, 'Fleet one.')
  await write('milo', robots, 'Fleet two.')
  await drain()
  await skipMinutes(10)
  await drain()
  expect(mailsOf('oscar').map(({ subject }) => subject)).toEqual([
    'Warehouse robots: Fleet one.',
    'Warehouse robots: Fleet two.',
  ])
})

test('what its reader may not see any more when it is sent is left out; if nothing is left, nothing is sent', async () => {
  await write('milo', line4, 'The first.')
  const gone = await write('milo', line4, 'Withdrawn.')
  const stays = await write('milo', line4, 'Stays.')
  await drain()
  await prisma.update.delete({ where: { id: gone } })
  await skipMinutes(10)
  await drain()
  expect(mailsOf('nora').map(({ subject }) => subject)).toEqual([
    'Line 4 retrofit: The first.',
    'Line 4 retrofit: Stays.',
  ])
  office.forget()
  await write('milo', line4, 'Withdrawn, too.')
  await drain()
  await prisma.update.deleteMany({ where: { body: 'Withdrawn, too.' } })
  await skipMinutes(10)
  await drain()
  expect(mailsOf('nora')).toEqual([])
  const [last] = await prisma.delivery.findMany({
    where: { email: people.nora.email },
    orderBy: { id: 'desc' },
    take: 1,
  })
  expect([last?.state, last?.covers.includes(stays)]).toEqual(['suppressed', false])
})

test('a job that runs again takes nothing into a mail twice, and begins none', async () => {
  const updateId = await write('milo', line4, 'Once.')
  await drain()
  const id = await writeComment(await actorOf('milo'), { updateId, body: 'Once, too.' })
  await drain()
  for (const again of [tellOfUpdate, tellOfUpdate]) await again(updateId)
  await tellOfComment(id)
  expect((await collected()).map(({ covers }) => covers)).toEqual([[id]])
})

test('a message that comes while the mail is made is not lost: it is in the next one', async () => {
  await write('milo', line4, 'One.')
  await write('milo', line4, 'Two.')
  await drain()
  const [kept] = await collected()
  await skipMinutes(10)
  expect(await endCollecting(kept?.id ?? '')).toHaveLength(1)
  const late = await write('milo', line4, 'Three.')
  await drain()
  const next = await prisma.delivery.findFirst({ where: { email: people.nora.email, covers: { has: late } } })
  expect([next?.id === kept?.id, next?.covers]).toEqual([false, [late]])
})

test('a worker of the version before leaves what is collected to this one', async () => {
  await write('milo', line4, 'Four.')
  await write('milo', line4, 'Five.')
  await drain()
  const jobs = (await waiting()).filter(({ pause }) => pause > 60)
  expect(new Set(jobs.map(({ task }) => task))).toEqual(new Set(['deliver-collected']))
})
