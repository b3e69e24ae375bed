import { beforeEach, expect, jest, test } from '@jest/globals'
import type { Asker } from '../../domain/access/actor/actor.ts'
import { isCurrentActor, mustBeCurrent, Outdated, queryAs, rememberedActor } from '../../domain/access/actor/current.ts'
import { forgetChanges } from '../../domain/access/actor/forget-changes.ts'
import { cachedSession, cacheSession } from '../../domain/access/actor/session-cache.ts'
import { show } from '../../portal/answer.ts'
import { connections, pool, prisma } from '../../prisma/client.ts'
import { sql } from '../../prisma/sql.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const { oscar } = world.people
const asked = jest.spyOn(pool, 'query')
beforeEach(() => void asked.mockClear())

/** The names of the statements that were sent, without what tells apart those of the same name. */
const sent = () => asked.mock.calls.map(([call]) => (call as unknown as { name?: string }).name?.slice(0, -13))
const changes = () => prisma.$queryRaw<{ count: number }[]>`select count(*)::int as count from "AccessChange"`

/** Oscar as he is remembered, once he has asked for a page. */
async function remembered(): Promise<{ session: NonNullable<ReturnType<typeof cachedSession>>; actor: Asker }> {
  const visitor = await portal.visitor(oscar.email)
  await visitor.json('/projects')
  const { id } = await prisma.session.findFirstOrThrow({
    where: { membershipId: oscar.membershipId },
    orderBy: { createdAt: 'desc' },
  })
  const session = cachedSession(id)
  if (!session) throw new Error('nobody is remembered')
  return { session, actor: rememberedActor(session) }
}

test('a page of somebody who is remembered is read in one statement, and that says who asks', async () => {
  const visitor = await portal.visitor(oscar.email)
  await visitor.json('/projects?page=1&sort=name')
  expect(sent()).toContain('actor-of-session')
  asked.mockClear()
  await visitor.json('/projects?page=1&sort=name')
  expect(sent()).toEqual(['projects'])
})

test('the first statement checks who asks, further ones do not; rows come as they are read', async () => {
  const { actor } = await remembered()
  expect(isCurrentActor(actor)).toBe(false)
  const three = sql`select x, 'a' as name from generate_series(1, 3) x order by x desc`
  const rows = [3, 2, 1].map((x) => ({ x, name: 'a' }))
  expect(await queryAs(actor, 'three', three)).toEqual(rows)
  expect(isCurrentActor(actor)).toBe(true)
  expect(await queryAs(actor, 'three', three)).toEqual(rows)
  const texts = asked.mock.calls.slice(-2).map(([call]) => String((call as unknown as { text: string }).text))
  expect(texts.map((text) => text.includes('AccessChange'))).toEqual([true, false])
})

test('without rows there are none, and who asks is checked all the same', async () => {
  const { session, actor } = await remembered()
  const none = sql`select 1 as one where false`
  expect(await queryAs(actor, 'none', none)).toEqual([])
  await prisma.person.update({ where: { id: oscar.personId }, data: { timeZone: 'Europe/Vienna' } })
  const again = rememberedActor(session)
  await expect(queryAs(again, 'none', none)).rejects.toThrow(Outdated)
  await expect(mustBeCurrent(again)).rejects.toThrow(Outdated)
  expect(cachedSession(session.id)).toBe(undefined)
})

test('what does not concern who is remembered leaves them alone', async () => {
  const { session } = await remembered()
  await prisma.person.update({ where: { id: world.people.gina.personId }, data: { name: 'Gina Else' } })
  await prisma.membership.update({ where: { id: oscar.membershipId }, data: { lastUsedAt: new Date() } })
  await prisma.project.update({ where: { id: world.projects.line4 }, data: { summary: 'Another summary' } })
  await expect(mustBeCurrent(rememberedActor(session))).resolves.toBe(undefined)
})

test('a change that is under way is none yet, and is one once it is done, whenever it began', async () => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('update "Person" set name = name || $1 where id = $2', ['!', oscar.personId])
    const { session } = await remembered()
    await expect(mustBeCurrent(rememberedActor(session))).resolves.toBe(undefined)
    await client.query('commit')
    await expect(mustBeCurrent(rememberedActor(session))).rejects.toThrow(Outdated)
  } finally {
    client.release()
  }
})

test('a change that was undone is none', async () => {
  const { session } = await remembered()
  const change = prisma.$transaction(async (db) => {
    await db.person.update({ where: { id: oscar.personId }, data: { name: 'Nobody' } })
    throw new Error('undone')
  })
  await expect(change).rejects.toThrow('undone')
  await expect(mustBeCurrent(rememberedActor(session))).resolves.toBe(undefined)
})

test('an answer that nothing was checked for is not given', async () => {
  const { actor } = await remembered()
  const req = { actor, path: '/projects' } as unknown as Parameters<typeof show>[0]
  const res = {} as unknown as Parameters<typeof show>[1]
  expect(() => show(req, res, {}, () => ({ title: '', body: '' }))).toThrow(TypeError)
})

test('with a connection all that is remembered is lost, for another database may answer from now on', async () => {
  const { session } = await remembered()
  connections.lost++
  expect(cachedSession(session.id)).toBe(undefined)
})

test('those who reach thousands of things leave less room for others, and nobody is kept who would take all of it', async () => {
  const { session } = await remembered()
  const reaching = (id: string, count: number) => {
    const reach = session.actor.reach.map((one) => ({ ...one, ids: Array<string>(count).fill(oscar.membershipId) }))
    cacheSession({ ...session, id, actor: { ...session.actor, reach: reach.slice(0, 1) } })
  }
  reaching('first', 90_000)
  reaching('second', 90_000)
  reaching('third', 90_000)
  reaching('too much', 300_000)
  const kept = ['first', 'second', 'third', 'too much'].filter((id) => cachedSession(id))
  expect(kept).toEqual(['second', 'third'])
})

test('many changes in one transaction are noted once, and at night what is older than a day is forgotten', async () => {
  await prisma.$executeRaw`truncate "AccessChange"`
  const template = { principalKind: 'membership', principalId: oscar.membershipId, via: 'share' } as const
  const projects = await prisma.project.findMany()
  await prisma.$transaction(
    projects.map(({ id }) => prisma.grant.create({ data: { ...template, resourceKind: 'project', resourceId: id } })),
  )
  // One for him, one for the people of the host.
  expect(await changes()).toEqual([{ count: 2 }])
  await forgetChanges(new Date(Date.now() + 23 * 3_600_000))
  expect(await changes()).toEqual([{ count: 2 }])
  await forgetChanges(new Date(Date.now() + 25 * 3_600_000))
  expect(await changes()).toEqual([{ count: 0 }])
})
