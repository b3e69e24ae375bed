/** @alone replaces a module */

import { setImmediate } from 'node:timers'
import * as timers from 'node:timers/promises'
import { jest } from '@jest/globals'

type Pause = { length: number; end: () => void }

/** A clock that stands still until it is moved, and pauses that last until they are ended. */
let clock = 1_000
let atPause = (_: Pause) => {}
jest.spyOn(performance, 'now').mockImplementation(() => clock)
jest.unstable_mockModule('node:timers/promises', () => ({
  setImmediate: timers.setImmediate,
  // Whoever does not hold the process up is no answer that waits.
  setTimeout: (length: number, value?: undefined, options?: { ref?: boolean }) =>
    options?.ref === false
      ? timers.setTimeout(length, value, options)
      : new Promise<void>((end) => atPause({ length, end })),
}))
const { padResponseTime } = await import('../../domain/people/sign-in/response-time.ts')
const { requestReset, requestSignInLink } = await import('../../domain/people/sign-in/request.ts')
const { prisma } = await import('../../prisma/client.ts')
const { world } = await import('../world.ts')

test.each([
  [0, 250],
  [90, 160],
  [249, 1],
  [260, 240],
])('what took %i milliseconds is answered %i later, be it done or refused', async (taken, wait) => {
  const works = [async () => 'done', () => Promise.reject(new Error('refused'))]
  for (const [at, work] of works.entries()) {
    const asked = await begun(() =>
      padResponseTime(() => {
        clock += taken
        return work()
      }),
    )
    expect([asked.wait, asked.isAnswered()]).toEqual([wait, false])
    expect(await asked.answer()).toBe(['done', 'refused'][at])
  }
})

describe.each([
  ['a link to sign in', requestSignInLink],
  ['a new password', requestReset],
])('who asks for %s is answered on the beat', (_, request) => {
  test.each([
    ['as Nora', 'nora@northwind.test', 1],
    ['as somebody unknown', 'nobody@northwind.test', 0],
    ['as Gail, who belongs nowhere', 'gail@elsewhere.test', 0],
    ['as Vera, who is disabled', 'vera@northwind.test', 0],
  ])('%s', async (_who, email, mails) => {
    const { membershipId: id } = world.people.vera
    await prisma.membership.update({ where: { id }, data: { disabledAt: new Date() } })
    const before = await prisma.delivery.count({ where: { email } })
    const asked = await begun(() => request({ email, address: '192.0.2.1' }))
    expect([asked.wait, asked.isAnswered()]).toEqual([250, false])
    expect((await prisma.delivery.count({ where: { email } })) - before).toBe(mails)
    expect(await asked.answer()).toBeUndefined()
  })
})

/** Begins something that pauses before it answers, and comes back in its pause. Throws when it answers without one. */
async function begun(work: () => Promise<unknown>) {
  const pausing = new Promise<Pause>((reached) => {
    atPause = reached
  })
  let isAnswered = false
  const answer = work()
    .catch(({ message }: Error) => message)
    .finally(() => {
      isAnswered = true
    })
  const answeredAtOnce = answer.then(() => Promise.reject(new Error('answered without a pause')))
  const { length, end } = await Promise.race([pausing, answeredAtOnce])
  await new Promise((passed) => setImmediate(passed))
  answeredAtOnce.catch(() => {})
  return {
    wait: length,
    isAnswered: () => isAnswered,
    answer: () => {
      end()
      return answer
    },
  }
}
