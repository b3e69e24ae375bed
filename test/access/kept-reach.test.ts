import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import { actorOfMembership, actorOfSession, type Member } from '../../domain/access/actor/actor.ts'
import { can } from '../../domain/access/scope.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'

const { oscar, carl } = world.people
const { cleanRoom } = world.projects
const principal = { principalKind: 'membership', principalId: oscar.membershipId } as const
const grant = { ...principal, resourceKind: 'project', resourceId: cleanRoom, via: 'share' } as const
const read = async () => (await actorOfMembership(oscar.membershipId)) as Member
const sees = async (id: string) =>
  can(await read(), 'read', 'Project', await prisma.project.findUniqueOrThrow({ where: { id } }))

beforeEach(async () => {
  await prisma.grant.deleteMany({ where: grant })
})

test('when something else about somebody changes, what their grants reach is not read again', async () => {
  const before = await read()
  await prisma.person.update({ where: { id: oscar.personId }, data: { name: 'Oscar Else' } })
  const after = await read()
  expect(after.name).toBe('Oscar Else')
  expect(after.reach).toBe(before.reach)
})

test('a grant that is given, suspended or ended counts with the next reading', async () => {
  expect(await sees(cleanRoom)).toBe(false)
  const { id } = await prisma.grant.create({ data: grant })
  expect(await sees(cleanRoom)).toBe(true)
  await prisma.grant.update({ where: { id }, data: { suspendedAt: new Date() } })
  expect(await sees(cleanRoom)).toBe(false)
  await prisma.grant.update({ where: { id }, data: { suspendedAt: null } })
  expect(await sees(cleanRoom)).toBe(true)
  await prisma.grant.delete({ where: { id } })
  expect(await sees(cleanRoom)).toBe(false)
})

test('a grant ends by itself, though nothing has changed since it was read', async () => {
  const expiresAt = new Date(Date.now() + 1000)
  await prisma.grant.create({ data: { ...grant, expiresAt } })
  expect(await sees(cleanRoom)).toBe(true)
  while (new Date() <= expiresAt) await new Promise((wake) => setTimeout(wake, 50))
  expect(await sees(cleanRoom)).toBe(false)
})

test('a change that was under way when it was read counts once it is done', async () => {
  await prisma.$transaction(async (db) => {
    await db.grant.create({ data: grant })
    expect(await sees(cleanRoom)).toBe(false)
  })
  expect(await sees(cleanRoom)).toBe(true)
})

test('a session that goes on as another membership is not told what the first one reaches', async () => {
  const id = randomUUID()
  const expiresAt = new Date(Date.now() + 86_400_000)
  const { personId, membershipId } = oscar
  await prisma.session.create({ data: { id, personId, membershipId, expiresAt, data: {} } })
  const reachOfSession = async () => (await actorOfSession(id))?.actor?.reach
  expect(await reachOfSession()).toEqual((await read()).reach)
  await prisma.session.update({ where: { id }, data: { personId: carl.personId, membershipId: carl.membershipId } })
  expect(await reachOfSession()).toEqual((await actorOfMembership(carl.membershipId))?.reach)
})
