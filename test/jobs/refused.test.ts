import '../mail/office.ts'
import type { PersonKey } from '../../cast/people.ts'
import { system } from '../../domain/access/actor/actor.ts'
import { act } from '../../domain/act.ts'
import { post } from '../../domain/delivery/post.ts'
import { issue } from '../../domain/people/tokens.ts'
import { startRun } from '../../domain/reports/runs/start.ts'
import { closeMailConnections } from '../../emails/deliver.ts'
import { prisma } from '../../prisma/client.ts'
import { office } from '../mail/office.ts'
import { scheduleOf } from '../reports/schedules.ts'
import { world } from '../world.ts'
import { unscheduleCast } from './post.ts'
import { drain, skipRetryPauses } from './queue.ts'

beforeAll(unscheduleCast)
beforeEach(() => office.forget())
afterAll(async () => {
  closeMailConnections()
  await office.close()
})

/** Mails each of them a link, one after the other. */
async function mail(...keys: PersonKey[]) {
  for (const key of keys) {
    const { personId, membershipId, email } = world.people[key]
    await act(system, async (work) => {
      const { id: subjectId } = await issue(work.db, 'reset', personId)
      return post(work, { kind: 'reset', email, membershipId, subjectId })
    })
  }
  await drain()
}
const told = async () =>
  (await prisma.delivery.findMany({ where: { kind: 'reset' }, orderBy: { createdAt: 'asc' } })).map(
    ({ email, state, fault }) => [email.split('@')[0], state, fault],
  )
const refuse = (times: number, code: number, says: (to: string) => string = () => '') => {
  for (let at = 0; at < times; at++) office.toRecipients.push({ code, says: says(String(at)) })
}
afterEach(() => prisma.delivery.deleteMany({ where: { kind: 'reset' } }))

test('554 5.7.1 relay access denied says nothing of Nora’s address: her next report goes out, and no schedule pauses', async () => {
  const scheduleId = await scheduleOf()
  const email = 'nora@northwind.test'
  await prisma.scheduleRecipient.updateMany({ where: { scheduleId }, data: { email } })
  refuse(1, 554, () => '5.7.1 relay access denied')
  await mail('nora')
  expect(await told()).toEqual([['nora', 'deferred', 'server']])
  const run = await prisma.run.create({ data: { scheduleId, dueAt: new Date(), trigger: 'schedule' } })
  await startRun(run.id)
  expect(await prisma.delivery.findMany({ where: { runId: run.id } })).toMatchObject([{ email, state: 'queued' }])
  expect(await prisma.schedule.findUniqueOrThrow({ where: { id: scheduleId } })).toMatchObject({ pausedAt: null })
  await skipRetryPauses()
  await drain()
  expect(await told()).toEqual([['nora', 'sent', null]])
})

test('one address that is unknown has bounced', async () => {
  refuse(1, 550, () => '5.1.1 User unknown')
  await mail('nora', 'max')
  expect(await told()).toEqual([
    ['nora', 'bounced', 'recipient'],
    ['max', 'sent', null],
  ])
})

test('three different people unknown in the same words, one after the other: it is the server, and all three get their mail later', async () => {
  refuse(3, 550, (at) => `5.1.1 <${['nora', 'max', 'otto'][Number(at)]}@x.test>: User unknown (in reply q${at}7f)`)
  await mail('nora', 'max', 'otto')
  expect(await told()).toEqual([
    ['nora', 'sent', null],
    ['max', 'sent', null],
    ['otto', 'deferred', 'server'],
  ])
  await skipRetryPauses()
  await drain()
  expect((await told()).map(([, state]) => state)).toEqual(['sent', 'sent', 'sent'])
})

test('three unknown addresses with a mail that was taken in between have bounced', async () => {
  for (const key of ['nora', 'max', 'otto'] as const) {
    refuse(1, 550, () => '5.1.1 User unknown')
    await mail(key)
    await mail('sara')
  }
  const bounced = (await told()).filter(([, state]) => state === 'bounced').map(([who]) => who)
  expect(bounced).toEqual(['nora', 'max', 'otto'])
})

test('the same address three times is no three addresses', async () => {
  refuse(3, 550, () => '5.1.1 User unknown')
  await mail('nora', 'nora', 'nora')
  expect((await told()).map(([, state]) => state)).toEqual(['bounced', 'bounced', 'bounced'])
})
