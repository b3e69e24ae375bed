import { beforeEach, expect, test } from '@jest/globals'
import { takeOffSchedule } from '../../domain/reports/audiences/take-off.ts'
import { recipientsOf } from '../../domain/reports/runs/recipients.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { answersOf, deleteCastSchedule, scheduleOf } from './schedules.ts'

const sofia = await actorOf('sofia')
const email = 'board@northwind.test'

beforeEach(deleteCastSchedule)

type Fate = {
  state: 'sent' | 'failed' | 'bounced'
  fault?: 'mailbox' | 'policy' | 'server' | 'content'
  daysAgo: number
}

/** Mails to the board, and what became of them. */
async function mails(...fates: Fate[]) {
  const data = fates.map(({ daysAgo, ...fate }, at) => {
    const createdAt = new Date(Date.now() - daysAgo * 86_400_000)
    return { ...fate, kind: 'report' as const, email, messageId: `${Math.random()}.${at}`, createdAt }
  })
  await prisma.delivery.createMany({ data })
}
const full = (daysAgo: number): Fate => ({ state: 'failed', fault: 'mailbox', daysAgo })
const refused = (daysAgo: number): Fate => ({ state: 'failed', fault: 'policy', daysAgo })
const because = async () => (await recipientsOf(prisma, await scheduleOf(), { email })).map((one) => one.because)

test.each<[string, Fate[], string | null]>([
  ['five over eight days stop', [full(9), full(7), refused(5), full(3), full(1)], 'bounced-often'],
  ['four do not', [full(9), full(7), full(5), full(1)], null],
  ['five within a day are one incident', [full(1), full(1), full(1), full(1), full(1)], null],
  [
    'one that got through in between counts',
    [full(9), full(7), { state: 'sent', daysAgo: 6 }, full(5), full(3), full(1)],
    null,
  ],
  [
    'what was the server’s or ours counts not',
    [9, 7, 5, 3, 1].map((daysAgo) => ({ state: 'failed', fault: 'server', daysAgo })),
    null,
  ],
  ['after a month it is tried again', [full(60), full(55), full(50), full(45), full(40)], null],
  ['an address that is none stops at once', [{ state: 'bounced', daysAgo: 1 }], 'bounced'],
])('mails that do not get in again and again: %s', async (_, fates, expected) => {
  await mails(...fates)
  expect(await because()).toEqual([expected])
})

test('it is said on the delivery, and lifted by sending to them again', async () => {
  const id = await scheduleOf()
  await mails(full(9), full(7), full(5), full(3), full(1))
  expect(await answersOf(id)).toEqual({ [email]: 'bounced-often' })
  await takeOffSchedule(sofia, id, { off: [], back: [email] })
  expect((await recipientsOf(prisma, id, { email })).map((one) => one.because)).toEqual([null])
})
