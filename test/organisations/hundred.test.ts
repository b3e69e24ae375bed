/** @alone replaces a module */

import { jest } from '@jest/globals'
import pg from 'pg'
import { inSoak } from '../thorough.ts'

const { hash, ...argon2 } = await import('@node-rs/argon2')
const openWhileHashing: number[] = []
jest.unstable_mockModule('@node-rs/argon2', () => ({
  ...argon2,
  // Cheap, so that hundreds of them take no time.
  hash: async (password: string) => {
    openWhileHashing.push(await openTransactions())
    return hash(password, { memoryCost: 64, timeCost: 1 })
  },
}))
const { system } = await import('../../domain/access/actor/actor.ts')
const { act } = await import('../../domain/act.ts')
const { onboard, onboarding } = await import('../../domain/organisations/onboard.ts')
const { signIn } = await import('../../domain/people/sign-in/sign-in.ts')
const { pool, prisma } = await import('../../prisma/client.ts')
const { actorOf } = await import('../actors.ts')

const idle = `select from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`
async function openTransactions() {
  return (await pool.query(idle)).rowCount ?? 0
}

const level = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
const customer = (name: string, count: number, by: 'link' | 'password') => {
  const people = Array.from({ length: count }, (_, index) => ({
    ...{ email: `p${index}@${name}.test`, name: `Person ${index} of ${name}`, by },
    profile: index === 0 ? 'billing_administrator' : 'observer',
  }))
  return onboarding.parse({ name, accessLevelId: level.id, people })
}

/** How many statements the database is asked for while something is done. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const asked = jest.spyOn(pg.Client.prototype, 'query')
  await work()
  const count = asked.mock.calls.filter(([text]) => String(text) !== idle).length
  asked.mockRestore()
  return count
}

test('no transaction is open while the passwords of new people are hashed', async () => {
  const { people } = await onboard(await actorOf('olga'), customer('hooli', 3, 'password'))
  expect(openWhileHashing).toEqual([0, 0, 0])
  const [{ email, temporaryPassword: password = '' } = { email: '' }] = people
  expect(await signIn({ email, password, address: '192.0.2.1' })).toMatchObject({ email, passwordTemporary: true })
})

test.each(['link', 'password'] as const)(
  'a hundred people, each by %s, cost no more statements than three',
  async (by) => {
    const olga = await actorOf('olga')
    const few = await statementsOf(() => onboard(olga, customer(`few-${by}`, 3, by)))
    const many = await statementsOf(() => onboard(olga, customer(`many-${by}`, 100, by)))
    expect([few > 5, many]).toEqual([true, few])
  },
)

test('a hundred people onboarded by Olga and by Adam at once are all told their passwords, in the order of the form', async () => {
  const forms = [customer('acme', 100, 'password'), customer('umbrella', 100, 'password')] as const
  const both = await Promise.all([onboard(await actorOf('olga'), forms[0]), onboard(await actorOf('adam'), forms[1])])
  const told = both.map(({ people }) => people.map(({ email, temporaryPassword }) => temporaryPassword && email))
  expect(told).toEqual(forms.map(({ people }) => people.map(({ email }) => email)))
})

inSoak('a verb that has to wait for others may take longer than Prisma’s five seconds', async () => {
  await act(system, ({ db }) => db.$executeRaw`select pg_sleep(5.2)`)
})
