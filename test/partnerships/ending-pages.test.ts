import { afterAll, expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

// Northwind and Brightline are partners, and share a great deal.

const portal = openPortal()
const { northwind, brightline } = world.organisations
const many = 130

afterAll(async () => {
  await prisma.project.deleteMany({ where: { name: { startsWith: 'Shared ' } } })
})

test('all that falls away with a partnership is read by name, page by page, on both sides', async () => {
  const partnership = await prisma.partnership.findFirstOrThrow({
    where: { senderId: northwind, recipientId: brightline },
  })
  const projects = await prisma.project.createManyAndReturn({
    data: Array.from({ length: many }, (_, n) => ({ organisationId: northwind, name: `Shared ${n}.` })),
  })
  await prisma.grant.createMany({
    data: projects.map(({ id: resourceId }) => ({
      ...{
        principalKind: 'organisation' as const,
        principalId: brightline,
        resourceKind: 'project' as const,
        resourceId,
      },
      ...{ via: 'partnership' as const, partnershipId: partnership.id, organisationId: northwind },
    })),
  })
  for (const [who, side] of [
    ['nora', 'ours'],
    ['bruno', 'theirs'],
  ] as const) {
    const visitor = await portal.visitor(world.people[who].email)
    const at = `/account/partners/${partnership.id}/ending`
    const first = (await visitor.json(at)).data[side]
    expect(first.total).toBeGreaterThanOrEqual(many)
    const found = new Set<string>()
    for (let page = 1; page <= first.pages; page++) {
      const { text } = await visitor.page(`${at}?${side}=${page}`)
      for (const [, n] of text.matchAll(/Shared (\d+)\./g)) found.add(String(n))
    }
    expect([who, found.size]).toEqual([who, many])
  }
})
