import { expect, test } from '@jest/globals'
import { NotFound } from '../../domain/refusals.ts'
import { findProjectUpdates } from '../../domain/updates/find.ts'
import { follow, unfollow } from '../../domain/updates/follow.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

const { robots, line4 } = world.projects

test('Vera follows Warehouse robots, twice makes no difference, and leaves off again', async () => {
  const vera = await actorOf('vera')
  await follow(vera, robots)
  await follow(vera, robots)
  expect((await findProjectUpdates(vera, robots)).following).toBe(true)
  await unfollow(vera, robots)
  await unfollow(vera, robots)
  expect((await findProjectUpdates(vera, robots)).following).toBe(false)
  const activity = await prisma.activity.findMany({
    where: { actorId: vera.membershipId, projectId: robots },
    orderBy: { id: 'asc' },
  })
  expect(activity.map(({ action }) => action)).toEqual(['follow', 'unfollow'])
})

test('Otto may not follow a project of Northwind', async () => {
  await expect(follow(await actorOf('otto'), line4)).rejects.toThrow(NotFound)
  await expect(unfollow(await actorOf('otto'), line4)).rejects.toThrow(NotFound)
})

test('following opens nothing: Otto as a follower still sees no update of it', async () => {
  await prisma.follow.create({ data: { projectId: line4, membershipId: world.people.otto.membershipId } })
  await expect(findProjectUpdates(await actorOf('otto'), line4)).rejects.toThrow(NotFound)
})
