import '../mail/office.ts'
import { system } from '../../domain/access/actor/actor.ts'
import { act } from '../../domain/act.ts'
import { post } from '../../domain/delivery/post.ts'
import { closeMailConnections } from '../../emails/deliver.ts'
import { pool, prisma } from '../../prisma/client.ts'
import { office } from '../mail/office.ts'
import { world } from '../world.ts'
import { mailNora, stateOf } from './post.ts'
import { drain, skipRetryPauses, waiting } from './queue.ts'

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
  await prisma.accessLevel.updateMany({ data: { ceilings: { nonsense: true } } })
  await drain()
  expect(await stateOf(id)).toMatchObject({ state: 'deferred', answer: expect.stringContaining('nonsense') })
  await pool.query('update graphile_worker._private_jobs set attempts = max_attempts - 1, run_at = now()')
  await drain()
  expect(await stateOf(id)).toMatchObject({ state: 'failed', answer: expect.stringContaining('nonsense') })
})
