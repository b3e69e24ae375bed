/** @alone replaces a module */

import { jest } from '@jest/globals'

const verified: string[] = []
const argon2 = await import('@node-rs/argon2')
jest.unstable_mockModule('@node-rs/argon2', () => ({
  ...argon2,
  verify: (hash: string, password: string) => {
    verified.push(hash)
    return argon2.verify(hash, password)
  },
}))
const { staffActor } = await import('../../domain/people/sign-in/enter.ts')
const { hashed } = await import('../../domain/people/passwords/hash.ts')
const { signIn } = await import('../../domain/people/sign-in/sign-in.ts')
const { prisma } = await import('../../prisma/client.ts')
const { world } = await import('../world.ts')

const right = 'open sesame portico'
const attempt = (email: string, password = 'not the password', address = '192.0.2.1') =>
  signIn({ email, password, address })
const wrong = expect.objectContaining({ status: 401, code: 'wrong-credentials' })
const nowhere = expect.objectContaining({ status: 403, code: 'no-membership' })

beforeAll(async () => {
  const passwordHash = await hashed(right)
  await prisma.person.updateMany({ where: { passwordHash: { not: null } }, data: { passwordHash } })
})
beforeEach(async () => {
  verified.length = 0
  await prisma.attempt.deleteMany()
})

describe('the work is the same', () => {
  const cost = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/

  test.each([
    ['a wrong password of Nora', 'nora@northwind.test', 'not the password'],
    ['an unknown address', 'nobody@northwind.test', 'not the password'],
    ['Gail, who belongs nowhere, with a wrong one', 'gail@elsewhere.test', 'not the password'],
  ])('for %s: one hash of the same cost is compared', async (_who, email, password) => {
    await expect(attempt(email, password)).rejects.toEqual(wrong)
    expect(verified).toEqual([expect.stringMatching(cost)])
  })

  test('for Gail with the right one, who alone is told that she belongs nowhere; each time it counts as a try', async () => {
    for (let time = 1; time <= 10; time++) await expect(attempt('gail@elsewhere.test', right)).rejects.toEqual(nowhere)
    expect(verified).toEqual(Array(10).fill(expect.stringMatching(cost)))
    await expect(attempt('gail@elsewhere.test', right)).rejects.toMatchObject({ code: 'too-many-attempts' })
  })

  test('for Gail at the door of the staff, who is nobody there', async () => {
    const asked = { email: 'gail@elsewhere.test', password: right, address: '192.0.2.1' }
    await expect(signIn(asked, staffActor)).rejects.toEqual(wrong)
  })

  test('for Gail once she is disabled', async () => {
    const { personId: id } = world.people.gail
    await prisma.person.update({ where: { id }, data: { disabledAt: new Date() } })
    await expect(attempt('gail@elsewhere.test', right)).rejects.toEqual(wrong)
    await prisma.person.update({ where: { id }, data: { disabledAt: null } })
  })

  test('for somebody without a password, and for somebody disabled', async () => {
    await prisma.person.update({ where: { id: world.people.vera.personId }, data: { passwordHash: null } })
    await prisma.membership.update({ where: { id: world.people.sara.membershipId }, data: { disabledAt: new Date() } })
    for (const email of ['vera@northwind.test', 'sara@northwind.test'])
      await expect(attempt(email, right)).rejects.toEqual(wrong)
    expect(verified).toEqual([expect.stringMatching(cost), expect.stringMatching(cost)])
  })
})

describe('attempts', () => {
  const closed = expect.objectContaining({ status: 429, code: 'too-many-attempts', after: expect.any(Number) })
  const often = async (times: number, email: (time: number) => string, address?: string) => {
    for (let time = 0; time < times; time++) await expect(attempt(email(time), 'x', address)).rejects.toEqual(wrong)
  }

  test.each(['max@northwind.test', 'nobody@northwind.test'])(
    'on %s end after ten, from wherever they come',
    async (email) => {
      await often(10, () => email)
      await expect(attempt(email, right, '198.51.100.7')).rejects.toEqual(closed)
      expect(verified).toHaveLength(10)
      expect((await attempt('nora@northwind.test', right)).email).toBe('nora@northwind.test')
    },
  )

  test('from one network end after a hundred, at whomever they are aimed', async () => {
    await prisma.attempt.create({
      data: { key: 'password:address:2001:db8:0:1', points: 99, expire: Date.now() + 60_000 },
    })
    await often(1, () => 'nobody@northwind.test', '2001:db8::1:0:0:0:1')
    await expect(attempt('nora@northwind.test', right, '2001:db8:0:1::99')).rejects.toEqual(closed)
    expect((await attempt('nora@northwind.test', right, '2001:db8:0:2::99')).email).toBe('nora@northwind.test')
  })

  test('are given back by the right password', async () => {
    await often(9, () => 'max@northwind.test')
    await attempt('max@northwind.test', right)
    await often(9, () => 'max@northwind.test')
    expect((await attempt('max@northwind.test', right)).email).toBe('max@northwind.test')
  })

  test('are counted without keeping who was meant', async () => {
    await often(1, () => 'nobody@northwind.test')
    expect(JSON.stringify((await prisma.attempt.findMany()).map(({ key }) => key))).not.toContain('nobody')
  })
})

test('Nora comes in as the membership she used last, and it is noted', async () => {
  const { personId, membershipId } = world.people.nora
  const { accessLevelId } = await prisma.membership.findUniqueOrThrow({ where: { id: membershipId } })
  const data = { personId, accessLevelId, organisationId: world.organisations.globex, profile: 'visitor' } as const
  const other = await prisma.membership.create({ data: { ...data, lastUsedAt: new Date(Date.now() + 60_000) } })
  expect(await attempt('nora@northwind.test', right)).toMatchObject({ membershipId: other.id, memberships: 2 })
  const activity = await prisma.activity.findFirst({ where: { actorId: other.id } })
  expect(activity).toMatchObject({ action: 'sign-in', subjectId: personId, detail: { by: 'password' } })
})
