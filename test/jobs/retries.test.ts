import '../mail/office.ts'
import { system } from '../../domain/access/actor/actor.ts'
import { act } from '../../domain/act.ts'
import { post } from '../../domain/delivery/post.ts'
import { runNow } from '../../domain/reports/schedules/run-now.ts'
import { closeMailConnections } from '../../emails/deliver.ts'
import { unlockJobsOfEndedWorkers } from '../../jobs/heartbeat.ts'
import { tick } from '../../jobs/tasks/tick.ts'
import { pool, prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { office } from '../mail/office.ts'
import { scheduleOf } from '../reports/schedules.ts'
import { world } from '../world.ts'
import { mailNora, stateOf, unscheduleCast } from './post.ts'
import { drain, skipMinutes, skipRetryPauses, waiting } from './queue.ts'

const { membershipId, email } = world.people.nora

beforeEach(() => office.forget())
afterAll(async () => {
  closeMailConnections()
  await office.close()
})

const idsOfMails = () => new Set(office.taken.map(({ mail }) => mail.messageId))

test('a mail that is enqueued and rolled back is never sent', async () => {
  await act(system, async (work) => {
    await post(work, { kind: 'reset', email, membershipId })
    throw new Error('changed my mind')
  }).catch(() => {})
  await drain()
  expect(office.taken).toHaveLength(0)
})

test('what the server puts off is tried again, after pauses that grow, as the same mail', async () => {
  const id = await mailNora()
  office.toMails.push({ code: 451, says: '4.3.0 Greylisted' }, { code: 451, says: '4.3.0 Greylisted' })
  const pauses: number[] = []
  for (const tries of [1, 2]) {
    await drain()
    expect(await stateOf(id)).toEqual({ state: 'deferred', tries, answer: '451 4.3.0 Greylisted' })
    const [job] = await waiting()
    pauses.push(job?.pause ?? 0)
    await drain()
    expect(office.arrived).toBe(tries)
    await skipRetryPauses()
  }
  expect(pauses[0]).toBeGreaterThan(0)
  expect(pauses[1]).toBeGreaterThan(pauses[0] ?? 0)
  await drain()
  expect(await stateOf(id)).toEqual({ state: 'sent', tries: 3, answer: expect.stringMatching(/^250 /) })
  const { messageId } = await prisma.delivery.findUniqueOrThrow({ where: { id } })
  expect([office.arrived, idsOfMails()]).toEqual([3, new Set([messageId])])
  expect(await waiting()).toEqual([])
})

test('what the server refuses for good is not tried again', async () => {
  const id = await mailNora()
  office.toRecipients.push({ code: 550, says: '5.1.1 No such user' })
  await drain()
  await skipRetryPauses()
  await drain()
  expect(await stateOf(id)).toEqual({ state: 'bounced', tries: 1, answer: '550 5.1.1 No such user' })
  expect([office.taken, await waiting()]).toEqual([[], []])
})

test("after the last try it has failed, and the server's words are kept", async () => {
  const id = await mailNora()
  await pool.query('update graphile_worker._private_jobs set attempts = max_attempts - 1')
  office.toRecipients.push({ code: 452, says: '4.2.2 Mailbox full' })
  await drain()
  expect(await stateOf(id)).toEqual({ state: 'failed', tries: 1, answer: '452 4.2.2 Mailbox full' })
  expect(await waiting()).toEqual([])
})

test('a mail that cannot be written says why at the first try, and fails in the end', async () => {
  const id = await mailNora()
  const levels = await prisma.accessLevel.findMany()
  await prisma.accessLevel.updateMany({ data: { ceilings: { nonsense: true } } })
  await drain()
  expect(await stateOf(id)).toMatchObject({ state: 'deferred', answer: expect.stringContaining('nonsense') })
  await pool.query('update graphile_worker._private_jobs set attempts = max_attempts - 1, run_at = now()')
  await drain()
  expect(await stateOf(id)).toMatchObject({ state: 'failed', answer: expect.stringContaining('nonsense') })
  for (const { id, ceilings } of levels)
    await prisma.accessLevel.update({ where: { id }, data: { ceilings: ceilings ?? {} } })
})

describe('what nobody works on any more', () => {
  const forgetJobs = () => pool.query('delete from graphile_worker._private_jobs')
  const spendJobs = () => pool.query('update graphile_worker._private_jobs set attempts = max_attempts')
  const hour = async () => {
    await skipMinutes(60)
    await pool.query(`update "Delivery" set "triedAt" = "triedAt" - interval '1 hour'`)
    await pool.query(`update "Run" set "dueAt" = "dueAt" - interval '1 hour'`)
  }
  beforeAll(unscheduleCast)
  beforeEach(async () => {
    await prisma.delivery.deleteMany()
    await forgetJobs()
  })

  test('a mail whose job is lost is sent when somebody looks, not sooner; twice looked is once sent', async () => {
    const id = await mailNora()
    await forgetJobs()
    await tick()
    expect(await waiting()).toEqual([])
    await hour()
    await tick()
    await tick()
    await drain()
    expect([await stateOf(id), office.taken.length]).toMatchObject([{ state: 'sent', tries: 1 }, 1])
  })

  test('a mail each of whose tries ended its worker has failed and says so; it ends no further one', async () => {
    const id = await mailNora()
    await spendJobs()
    await hour()
    await tick()
    expect([await stateOf(id), await waiting()]).toMatchObject([{ state: 'failed', answer: 'given-up' }, []])
  })

  test('one that the server had has most likely arrived, whatever became of its job', async () => {
    const ids = [await mailNora(), await mailNora()]
    await prisma.delivery.updateMany({ where: { id: { in: ids } }, data: { state: 'sending', triedAt: new Date() } })
    await pool.query(`delete from graphile_worker._private_jobs where payload->>'deliveryId' = $1`, [ids[0]])
    await spendJobs()
    await hour()
    await tick()
    await drain()
    for (const id of ids) expect(await stateOf(id)).toMatchObject({ state: 'failed', answer: 'most-likely-arrived' })
    expect(office.arrived).toBe(0)
  })

  test('so it is with runs: one that lost its job begins, one that had all its tries has failed', async () => {
    const sofia = await actorOf('sofia')
    const lost = await runNow(sofia, await scheduleOf({ formats: ['html'] }))
    await forgetJobs()
    const spent = await runNow(sofia, await scheduleOf({ formats: ['html'] }))
    await spendJobs()
    await hour()
    await tick()
    await drain()
    expect(await prisma.run.findUniqueOrThrow({ where: { id: lost } })).toMatchObject({ state: 'done' })
    expect(await prisma.run.findUniqueOrThrow({ where: { id: spent } })).toMatchObject({ error: 'given-up' })
  })

  test('a job that has ended its worker again and again waits before the next, so that others have a try without it', async () => {
    const ids = [await mailNora(), await mailNora()]
    await pool.query(
      `update graphile_worker._private_jobs set locked_by = 'ended', locked_at = now(),
        attempts = case when payload->>'deliveryId' = $1 then 6 else 1 end`,
      [ids[0]],
    )
    await unlockJobsOfEndedWorkers()
    const pauses = (await waiting()).map(({ pause }) => pause > 0)
    expect(pauses.toSorted()).toEqual([false, true])
  })
})
