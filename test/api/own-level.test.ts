import { prisma } from '../../prisma/client.ts'
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
