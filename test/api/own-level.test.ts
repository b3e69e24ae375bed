import { joinPeople } from '../../domain/people/joining/join.ts'
import { changeAddress } from '../../domain/people/members/change-address.ts'
import { NotAllowed } from '../../domain/refusals.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { programAt, secretOf, wrongWith } from './asking.ts'

const portal = openPortal()
const { adam, sofia, max } = world.people
const levelOf = async (id: string) => (await prisma.membership.findUniqueOrThrow({ where: { id } })).accessLevelId

/** Adam looks after people, and nothing else. */
async function levelOfAdam() {
  const data = { name: 'People alone', ceilings: { people: 'manage', organisations: 'view' } } as const
  const { id } = await prisma.accessLevel.create({ data })
  await prisma.membership.update({ where: { id: adam.membershipId }, data: { accessLevelId: id } })
  return id
}

test('Adam gives neither himself nor a colleague a level above his own; to people of customers it is no question of his own', async () => {
  const [staff, own] = [await levelOf(sofia.membershipId), await levelOfAdam()]
  const ask = programAt(portal.address(), await secretOf('adam'))
  const give = (id: string, accessLevelId: string) =>
    ask(`/memberships/${id}`, { method: 'PATCH', json: { accessLevelId } })
  const raised = await give(adam.membershipId, staff)
  expect([raised.status, wrongWith('/memberships/{id}', 'patch', raised)]).toEqual([403, []])
  expect(await levelOf(adam.membershipId)).toBe(own)
  expect((await give(sofia.membershipId, own)).status).toBe(200)
  expect((await give(sofia.membershipId, staff)).status).toBe(403)
  const viewer = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  expect((await give(max.membershipId, viewer.id)).status).toBe(200)
})

test('nor does he move the address by which one above him signs in, become one by joining, or let one in again', async () => {
  const { accessLevelId } = await prisma.membership.findFirstOrThrow({
    where: { person: { email: 'milo@meridian.test' } },
  })
  await prisma.membership.update({ where: { id: sofia.membershipId }, data: { accessLevelId } })
  const ask = programAt(portal.address(), await secretOf('adam'))
  const move = async (id: string, email: string) => changeAddress(await actorOf('adam'), id, { email })
  await expect(move(sofia.membershipId, 'adam.too@meridian.test')).rejects.toThrow(NotAllowed)
  expect((await prisma.person.findUniqueOrThrow({ where: { id: sofia.personId } })).email).toBe(sofia.email)
  // A person whom he invents would become her, and he signs in as that.
  const puppet = { name: 'Sofia M.', email: 'adam.three@meridian.test', passwordHash: 'none' }
  const own = await levelOf(adam.membershipId)
  const { id: puppetId } = await prisma.membership.create({
    data: {
      person: { create: puppet },
      organisation: { connect: { id: world.organisations.meridian } },
      accessLevel: { connect: { id: own } },
      profile: 'observer',
    },
  })
  const joined = joinPeople(await actorOf('adam'), puppetId, { otherId: sofia.membershipId, address: 'this' })
  await expect(joined).rejects.toThrow(NotAllowed)
  await move(max.membershipId, 'max.keller@northwind.test')
  await prisma.membership.update({ where: { id: sofia.membershipId }, data: { disabledAt: new Date() } })
  expect((await ask(`/memberships/${sofia.membershipId}/enabling`, { method: 'POST', json: {} })).status).toBe(403)
  expect((await prisma.membership.findUniqueOrThrow({ where: { id: sofia.membershipId } })).disabledAt).not.toBeNull()
  await prisma.membership.update({
    where: { id: sofia.membershipId },
    data: { accessLevelId: await levelOf(adam.membershipId) },
  })
  expect((await ask(`/memberships/${sofia.membershipId}/enabling`, { method: 'POST', json: {} })).status).toBe(200)
})
