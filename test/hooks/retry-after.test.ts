/** @webhookLoopback yes */
import { retryAfterOf } from '../../domain/hooks/network/retry-after.ts'
import { nextTry, pauses, restAsked } from '../../domain/hooks/sending/pauses.ts'
import { prisma } from '../../prisma/client.ts'
import { hookOf, moveMilestone, settled } from './hooks.ts'
import { Receiver } from './receiver.ts'

const receiver = new Receiver()
const address = await receiver.listen()
afterAll(() => receiver.close())

const [minute, hour] = [60_000, 3_600_000]
const asked = (statusCode: number, said?: string) =>
  retryAfterOf({ statusCode, headers: { ...(said !== undefined && { 'retry-after': said }) } })
const inAnHour = () => new Date(Date.now() + hour)

test.each([
  ['seconds', 429, '120', 120_000],
  ['seconds with 503', 503, ' 7 ', 7_000],
  ['none', 429, '0', 0],
  ['nothing', 429, undefined, 0],
  ['less than none', 429, '-5', 0],
  ['half a second', 429, '0.5', 0],
  ['a day that has passed', 503, 'Sun, 06 Nov 1994 08:49:37 GMT', 0],
  ['a year alone', 503, '2999', 2_999_000],
  ['an ISO date', 503, '2999-01-01T00:00:00Z', 0],
  ['words', 503, 'soon', 0],
  ['seconds, but with 500', 500, '120', 0],
  ['seconds, but with 302', 302, '120', 0],
] as const)('of %s is read what it is', (_, status, said, wanted) => {
  expect(asked(status, said)).toBe(wanted)
})

test('the three notations of a date are read', () => {
  const at = inAnHour()
  const [week = '', day = '', month = '', year = '', time = ''] = at.toUTCString().replace(',', '').split(' ')
  const long = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(at)
  for (const said of [
    `${week}, ${day} ${month} ${year} ${time} GMT`,
    `${long}, ${day}-${month}-${year.slice(2)} ${time} GMT`,
    `${week} ${month} ${day.replace(/^0/, ' ')} ${time} ${year}`,
  ]) {
    expect([said, asked(503, said)]).toEqual([said, expect.any(Number)])
    expect(Math.abs(asked(503, said) - hour)).toBeLessThan(10_000)
  }
})

describe('the next try', () => {
  const now = Date.parse('2026-12-01T00:00:00Z')
  const pause = (tries: number, retryAfter: number, sinceHours = 0) => {
    const since = new Date(now - sinceHours * hour)
    return ((nextTry(tries, { retryAfter, since }, now)?.getTime() ?? 0) - now) / hour
  }
  const near = (hours: number) => ({ from: hours, to: hours * 1.011 })
  test.each([
    ['is not before it is asked for', pause(1, 2 * hour), near(2)],
    ['is not before the usual pause', pause(4, minute), near(2)],
    ['is behind the longest pause at the latest', pause(1, 1_000 * hour), near(16)],
    ['is within two days, however much is asked for', pause(1, 16 * hour, 40), near(8)],
    ['is as usual behind two days', pause(4, 16 * hour, 60), near(2)],
  ] as const)('%s', (_, is, { from, to }) => {
    expect([is >= from, is <= to]).toEqual([true, true])
  })

  test('is none when it was tried often enough, whatever is asked for', () => {
    expect(nextTry(pauses.length + 1, { retryAfter: hour, since: new Date(now) }, now)).toBeNull()
  })

  test('lets others wait five minutes at most', () => {
    expect([restAsked(0, now), restAsked(minute, now), restAsked(9e15, now)]).toEqual([
      null,
      new Date(now + minute),
      new Date(now + 5 * minute),
    ])
  })
})

test('a receiver that asks for an hour is left alone for it, and then told', async () => {
  const { id: webhookId } = await hookOf('nora', address)
  receiver.answer = (res) => res.writeHead(429, { 'retry-after': '3600' }).end('slowly')
  await moveMilestone('2027-04-01')
  await settled()
  const message = await prisma.webhookMessage.findFirstOrThrow({ where: { webhookId } })
  const wait = (message.nextAt?.getTime() ?? 0) - Date.now()
  expect([message.state, message.tries, wait > 0.95 * hour, wait < 1.05 * hour]).toEqual(['waiting', 1, true, true])
  expect((await prisma.webhook.findUniqueOrThrow({ where: { id: webhookId } })).restsUntil).not.toBeNull()
  await moveMilestone('2027-04-02')
  await settled()
  expect(receiver.taken()).toHaveLength(1)
})
