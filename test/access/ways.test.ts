import type { PersonKey } from '../../cast/people.ts'
import { share } from '../../domain/access/sharing/share.ts'
import { sharing } from '../../domain/access/sharing/terms.ts'
import { unshare } from '../../domain/access/sharing/unshare.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

const { line4 } = world.projects
const { northwind, meridian } = world.organisations

/** What is told when a share with somebody ends. */
async function ended(by: PersonKey, whom: PersonKey, resourceId = line4) {
  const principal = { principalKind: 'membership', principalId: world.people[whom].membershipId } as const
  const { id } = await share(await actorOf(by), sharing.parse({ resourceKind: 'project', resourceId, ...principal }))
  const { seen, others } = await unshare(await actorOf(by), id)
  return { ways: seen.map(({ via, principalKind, resourceKind }) => `${via} ${principalKind} ${resourceKind}`), others }
}

test('Oscar’s share ends, and Olga reads that his team still leads there', async () => {
  expect(await ended('olga', 'oscar')).toEqual({ ways: ['share team organisation'], others: false })
})

test('Nora’s share ends: her organisation owns the project, and she uses that', async () => {
  const { ways } = await ended('olga', 'nora')
  expect(ways.toSorted()).toEqual(['owner organisation organisation', 'share team organisation'])
})

test('Carl’s share ends: he still takes part in its phase Build', async () => {
  expect(await ended('olga', 'carl')).toEqual({ ways: ['participant membership phase'], others: false })
})

test('Milo runs the project, so that the host’s ownership leads him there; Packing cell he does not run', async () => {
  expect((await ended('olga', 'milo')).ways).toEqual(['owner organisation organisation'])
  expect(await ended('olga', 'milo', world.projects.packing)).toEqual({ ways: [], others: false })
})

test('Simon is out, and nothing is told', async () => {
  expect(await ended('olga', 'simon')).toEqual({ ways: [], others: false })
})

test('Milo, who sees what he shared himself, reads that there is another way, and not which', async () => {
  expect(await ended('milo', 'oscar')).toEqual({ ways: [], others: true })
})

test('a team’s share ends: what it was given as a whole remains, and what its organisation owns', async () => {
  const { id: principalId } = await prisma.team.findFirstOrThrow({ where: { organisationId: northwind } })
  const olga = await actorOf('olga')
  const { id } = await share(
    olga,
    sharing.parse({ resourceKind: 'project', resourceId: line4, principalKind: 'team', principalId }),
  )
  const { seen } = await unshare(olga, id)
  expect(seen.map(({ principalId: who }) => who).toSorted()).toEqual([northwind, principalId].toSorted())
  expect(seen.some(({ principalId: who }) => who === meridian)).toBe(false)
})

test('a way that has ended is none', async () => {
  const mine = { principalId: world.people.simon.membershipId, resourceId: line4, via: 'participant' } as const
  await prisma.grant.create({
    data: { ...mine, principalKind: 'membership', resourceKind: 'project', expiresAt: new Date(Date.now() - 1000) },
  })
  expect((await ended('olga', 'simon')).ways).toEqual([])
})
