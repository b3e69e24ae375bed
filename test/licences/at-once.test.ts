import { changeLicenceType, licenceTypeForm } from '../../domain/licences/types.ts'
import { onboard, onboarding } from '../../domain/organisations/onboard.ts'
import { joinPeople } from '../../domain/people/joining/join.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openBackOffice } from '../admin/back-office.ts'
import { atOnce, endOf } from '../people/at-once.ts'
import { accept, codeOf, counted, customer, inviteFor, leave, licenceOf, poolOf } from './customers.ts'

const { colleague } = openBackOffice()
const viewer = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
afterEach(() => poolOf(customer.pool))

test('Adam is shown who has one before a pool is smaller than that, once more when it is another by then', async () => {
  const adam = await colleague('adam')
  const { name, profiles, sides } = customer
  const send = async (pool: string, more: object = {}) =>
    (await adam.call('LicenceType', 'change-licence-type', { name, profiles, sides, pool, ...more }, customer.id)).data
  const { taken, reserved } = await counted()
  const { preview } = await send('1')
  expect(preview?.text).toContain(`${taken} are held`)
  expect(preview?.text).toContain(`${taken + reserved - 1} more than there would be. Nobody loses theirs`)
  expect(preview?.tables.map(({ rows }) => rows.length)).toEqual([taken, reserved])
  expect((await prisma.licenceType.findUniqueOrThrow({ where: { id: customer.id } })).pool).toBe(customer.pool)
  const other = await send('2', { agreed: preview?.agreed })
  expect(other.preview?.agreed).not.toBe(preview?.agreed)
  expect((await send('1', { agreed: preview?.agreed })).notice?.type).toBe('success')
  expect(await counted()).toMatchObject({ taken, left: 0 })
  // A larger one takes nothing from anybody, though there is still no room.
  expect((await send('2')).notice?.type).toBe('success')
  expect((await send(String(taken))).preview).toBeUndefined()
})

test('of two persons who become one, where both are at home, one licence is given back, also when the pool is full', async () => {
  const ids = [await inviteFor('adam', 'once@northwind.test'), await inviteFor('adam', 'again@northwind.test')]
  for (const id of ids) await accept(id)
  await leave(0)
  const before = await counted()
  const [id = '', otherId = ''] = ids
  const adam = await actorOf('adam')
  const asked = { otherId, address: 'this' as const }
  const { agreed } = await joinPeople(adam, id, asked).catch((error) => error)
  await joinPeople(adam, id, { ...asked, agreed })
  expect(await counted()).toEqual({ ...before, taken: before.taken - 1, left: 1 })
  expect([await licenceOf(otherId), (await licenceOf(id))?.typeId]).toEqual([null, customer.id])
})

test('a customer is not onboarded when there is no licence for all who need one, and nothing of it is there', async () => {
  await leave(1)
  const before = await counted()
  const someone = (name: string, profile: string) => ({ name, profile, email: `${name.toLowerCase()}@umbra.test` })
  const asked = (second: string) =>
    onboarding.parse({
      ...{ name: 'Umbra Optics', accessLevelId: viewer.id },
      people: [someone('Uma', 'billing_administrator'), someone('Udo', second)],
    })
  expect(await codeOf(onboard(await actorOf('adam'), asked('manager')))).toBe('no-licence-staff')
  expect(await prisma.organisation.count({ where: { name: 'Umbra Optics' } })).toBe(0)
  expect([await prisma.person.count({ where: { email: 'uma@umbra.test' } }), await counted()]).toEqual([0, before])
  expect(await codeOf(onboard(await actorOf('adam'), asked('observer')))).toBe('done')
  expect(await counted()).toEqual({ ...before, reserved: before.reserved + 1, left: 0 })
})

test('an invitation that is accepted twice at the same moment takes its licence once, and nobody else gets that', async () => {
  await leave(1)
  const before = await counted()
  const id = await inviteFor('nora', 'last@northwind.test')
  const ends = await atOnce('select from "Membership" for update', ...[1, 2].map(() => () => accept(id)))
  expect(ends.map(endOf).filter((end) => end === 'done')).toHaveLength(1)
  expect(await counted()).toEqual({ ...before, taken: before.taken + 1, left: 0 })
})

test('whoever accepts keeps the licence that was reserved while somebody else asks for one, and while the pool shrinks', async () => {
  await leave(1)
  const before = await counted()
  const id = await inviteFor('nora', 'kept@northwind.test')
  const { name, profiles, sides } = customer
  const form = licenceTypeForm.parse({ name, profiles, sides, pool: 0 })
  const adam = await actorOf('adam')
  const [accepted, invited] = await Promise.all([
    codeOf(accept(id)),
    codeOf(inviteFor('adam', 'late-one@northwind.test')),
    codeOf(changeLicenceType(adam, customer.id, form)),
  ])
  expect([accepted, invited]).toEqual(['done', 'no-licence-staff'])
  expect(await counted()).toEqual({ ...before, taken: before.taken + 1, left: 0 })
  expect((await licenceOf(id))?.takenAt).not.toBeNull()
})
