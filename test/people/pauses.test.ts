import { signIn } from '../../domain/people/sign-in/sign-in.ts'
import { signInByCode } from '../../domain/people/sign-in/sign-in-by-mail.ts'
import { prisma } from '../../prisma/client.ts'
import { castPassword } from '../visitor.ts'
import { world } from '../world.ts'

const { email, personId } = world.people.max
const right = castPassword
const desk = 'the browser at his desk'
const attempt = (password: string, more: { email?: string; address?: string; browser?: string } = {}) =>
  signIn({ email, address: '192.0.2.1', password, ...more })
const endOf = (work: Promise<unknown>) =>
  work.then(
    () => 'in',
    ({ code }) => code as string,
  )
const untilPaused = async (who = email) => {
  for (let time = 1; time <= 10; time++) await endOf(attempt('x', { email: who }))
}
/** The pause is over; its count stays. */
const wait = () => prisma.attempt.deleteMany({ where: { key: { contains: ':pause:' } } })
const pauseOf = async () => {
  const { after } = await attempt(right).then(
    () => ({ after: 0 }),
    (error: { after: number }) => error,
  )
  return Math.round(after / 60)
}
const warnings = () => prisma.delivery.count({ where: { kind: 'sign_in_attempts' } })

beforeEach(async () => {
  await prisma.attempt.deleteMany()
  await prisma.delivery.deleteMany({ where: { kind: 'sign_in_attempts' } })
})

describe('ten wrong tries by strangers', () => {
  test('do not keep Max out where he has signed in before, from whatever network; elsewhere he waits a minute', async () => {
    await attempt(right, { browser: desk })
    await untilPaused()
    expect(await endOf(attempt(right))).toBe('too-many-attempts')
    expect(await pauseOf()).toBe(1)
    expect(await endOf(attempt(right, { browser: desk, address: '198.51.100.7' }))).toBe('in')
    expect(await endOf(attempt(right))).toBe('too-many-attempts')
  })

  test('keep Max out nowhere by a browser that only others have signed in with', async () => {
    await attempt(right, { email: 'nora@northwind.test', browser: 'Nora’s' })
    await untilPaused()
    expect(await endOf(attempt(right, { browser: 'Nora’s' }))).toBe('too-many-attempts')
  })

  test('are followed by one try a pause, and the pauses grow to a quarter of an hour', async () => {
    await untilPaused()
    const pauses = []
    for (let time = 1; time <= 6; time++) {
      pauses.push(await pauseOf())
      await wait()
      await endOf(attempt('x'))
    }
    expect(pauses).toEqual([1, 2, 4, 8, 15, 15])
    await wait()
    expect(await endOf(attempt(right))).toBe('in')
  })

  test('are ten also when thirty come at the same moment', async () => {
    const ends = await Promise.all(Array.from({ length: 30 }, () => endOf(attempt('x'))))
    expect(ends.filter((end) => end === 'wrong-credentials')).toHaveLength(10)
  })
})

test('Max’s own browser has ten tries of its own, which are no stranger’s', async () => {
  await attempt(right, { browser: desk })
  for (let time = 1; time <= 10; time++) await endOf(attempt('x', { browser: desk }))
  expect(await endOf(attempt(right, { browser: desk }))).toBe('too-many-attempts')
  expect(await endOf(attempt(right, { browser: 'another' }))).toBe('in')
})

test('strangers in Max’s own network use up that of strangers, not his browser’s', async () => {
  await attempt(right, { browser: desk })
  await prisma.attempt.create({
    data: { key: 'password:address:192.0.2.1', points: 100, expire: Date.now() + 60_000 },
  })
  expect(await endOf(attempt(right))).toBe('too-many-attempts')
  expect(await endOf(attempt(right, { browser: desk }))).toBe('in')
})

describe('Max is told', () => {
  test('once a day by mail, and each time in the log, of passwords and codes', async () => {
    await untilPaused()
    for (let time = 1; time <= 6; time++) await endOf(signInByCode({ email, address: '192.0.2.1', code: '000000' }))
    expect(await warnings()).toBe(1)
    expect(await prisma.activity.count({ where: { action: 'pause-sign-in', subjectId: personId } })).toBeGreaterThan(1)
  })

  test('of nothing as long as it may have been himself', async () => {
    for (let time = 1; time <= 9; time++) await endOf(attempt('x'))
    expect(await endOf(attempt(right))).toBe('in')
    expect(await warnings()).toBe(0)
  })
})

test('nobody is told for an unknown address, or for Gail, who belongs nowhere, and both wait as Max would', async () => {
  for (const who of ['nobody@northwind.test', 'gail@elsewhere.test']) {
    await untilPaused(who)
    expect(await endOf(attempt('x', { email: who }))).toBe('too-many-attempts')
  }
  expect(await warnings()).toBe(0)
})
