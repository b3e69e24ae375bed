import { expect, test } from '@jest/globals'
import type { Grant } from '@prisma/client'
import type { PersonKey } from '../../cast/people.ts'
import type { Member } from '../../domain/access/actor/actor.ts'
import { type GrantKey, grantsReaching } from '../../domain/access/actor/grants.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

const { line4, packing } = world.projects
const { northwind, meridian } = world.organisations
const text = ({ principalKind, principalId, via }: GrantKey) => `${principalKind} ${principalId} ${via}`
const reaching = async (who: PersonKey, id: string) =>
  grantsReaching(await actorOf(who), 'project', id)
    .map(text)
    .toSorted()

/** The grants that open a thing to somebody, as the tables say it; ownership only where their profile uses it for everything. */
async function grantsInTables({ membershipId, organisation, profile }: Member, resourceId: string): Promise<Grant[]> {
  const by = { where: { membershipId } }
  const teams = (await prisma.teamMember.findMany(by)).map(({ teamId }) => teamId)
  const groups = (await prisma.groupMember.findMany(by)).map(({ groupId }) => groupId)
  const principals = [membershipId, organisation.id, ...teams, ...groups]
  const found = await prisma.grant.findMany({ where: { resourceId, principalId: { in: principals } } })
  const isOpen = ({ expiresAt, suspendedAt }: Grant) => !suspendedAt && !(expiresAt && expiresAt < new Date())
  const uses = ['administrator', 'billing_administrator', 'supervisor'].includes(profile)
  return found.filter((grant) => isOpen(grant) && (uses || grant.via !== 'owner'))
}

test('of everything that somebody reaches it is known by which grants', async () => {
  let compared = 0
  const people = Object.keys(world.people) as PersonKey[]
  for (const who of people.filter((one) => world.people[one].membershipId)) {
    const actor = await actorOf(who)
    for (const { kind, ids } of actor.reach)
      for (const id of ids) {
        const known = grantsReaching(actor, kind, id).filter(({ via }) => via !== 'owner')
        const stored = (await grantsInTables(actor, id)).filter(({ via }) => via !== 'owner')
        expect({ who, kind, id, by: known.map(text).toSorted() }).toEqual({
          ...{ who, kind, id },
          by: stored.map(text).toSorted(),
        })
        compared += known.length
      }
  }
  expect(compared).toBeGreaterThan(10)
})

test('Olga owns what she reaches through the host, Milo only what he runs', async () => {
  const owns = `organisation ${meridian} owner`
  const olga = await actorOf('olga')
  expect(grantsReaching(olga, 'organisation', northwind).map(text)).toContain(owns)
  expect(await reaching('milo', line4)).toEqual([owns])
  expect(await reaching('milo', packing)).not.toContain(owns)
})

test('two grants that open the same are both known, and the one that ends no longer', async () => {
  const { membershipId } = world.people.oscar
  const group = await prisma.group.create({ data: { name: 'Line', organisationId: northwind } })
  await prisma.groupMember.create({ data: { groupId: group.id, membershipId, organisationId: northwind } })
  const common = { resourceKind: 'project', resourceId: packing, via: 'share' } as const
  await prisma.grant.create({ data: { ...common, principalKind: 'group', principalId: group.id } })
  const own = await prisma.grant.create({
    data: { ...common, principalKind: 'membership', principalId: membershipId },
  })
  const ofGroup = `group ${group.id} share`
  expect(await reaching('oscar', packing)).toEqual([ofGroup, `membership ${membershipId} share`])
  await prisma.grant.update({ where: { id: own.id }, data: { expiresAt: new Date(Date.now() - 1000) } })
  expect(await reaching('oscar', packing)).toEqual([ofGroup])
  await prisma.group.delete({ where: { id: group.id } })
  expect(await reaching('oscar', packing)).toEqual([])
})

test('what is not reached has no grants, nor has a thing of another kind', async () => {
  const oscar = await actorOf('oscar')
  expect(grantsReaching(oscar, 'project', world.projects.cleanRoom)).toEqual([])
  expect(grantsReaching(oscar, 'phase', line4)).toEqual([])
})

test('a thousand projects that were shared one by one add one run, so that who asks is no longer text than their ids', async () => {
  const { membershipId } = world.people.simon
  const data = Array.from({ length: 1000 }, (_, index) => ({ name: `Many ${index}`, organisationId: meridian }))
  const projects = await prisma.project.createManyAndReturn({ data, select: { id: true } })
  const common = {
    principalKind: 'membership',
    principalId: membershipId,
    resourceKind: 'project',
    via: 'share',
  } as const
  await prisma.grant.createMany({ data: projects.map(({ id }) => ({ ...common, resourceId: id })) })
  const simon = await actorOf('simon')
  const many = simon.reach.find(({ ids }) => ids.length >= 1000)
  expect(many?.grants.length).toBeLessThan(5)
  expect(many?.grants.reduce((sum, [, count]) => sum + count, 0)).toBe(many?.ids.length)
  expect(grantsReaching(simon, 'project', projects[500]?.id ?? '').map(text)).toEqual([
    `membership ${membershipId} share`,
  ])
})
