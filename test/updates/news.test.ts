import { expect, test } from '@jest/globals'
import { areasSchema } from '../../domain/access/levels.ts'
import { listWithNeeds } from '../../domain/projects/list/list.ts'
import { writeComment } from '../../domain/updates/comment.ts'
import { pageLength } from '../../domain/updates/find.ts'
import { countNews, findNews, mostPages } from '../../domain/updates/news.ts'
import { markSeen } from '../../domain/updates/visit.ts'
import { writeUpdate } from '../../domain/updates/write.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

// Brightline is asked as those whom nothing is shared with.
await prisma.partnerAccess.deleteMany()

const { line4, robots, cleanRoom } = world.projects
const seenAt = async (membershipId: string) =>
  (await prisma.membership.findUniqueOrThrow({ where: { id: membershipId } })).updatesSeenAt

test('Oscar sees what is new in every project of Northwind and in none of Globex', async () => {
  const { updates } = await findNews(await actorOf('oscar'))
  const names = new Set(updates.map(({ project }) => project?.name))
  expect(names).toContain('Line 4 retrofit')
  expect(names).toContain('Warehouse robots')
  expect([...names].some((name) => name === 'Clean room 2' || name === 'Steriliser upgrade')).toBe(false)
})

test('Otto sees Globex’s alone, Carl what is written for Build alone, Bruno nothing', async () => {
  const projects = async (who: 'otto' | 'carl' | 'bruno') =>
    new Set(
      (await findNews(await actorOf(who))).updates.map(({ project, phase }) =>
        `${project?.name} ${phase ?? ''}`.trim(),
      ),
    )
  expect([...(await projects('otto'))].sort()).toEqual(['Clean room 2', 'Steriliser upgrade'])
  expect([...(await projects('carl'))]).toEqual(['Line 4 retrofit Build'])
  expect([...(await projects('bruno'))]).toEqual([])
})

test('an old update that is answered comes first, once', async () => {
  const nora = await actorOf('nora')
  const oldest = await prisma.update.findFirstOrThrow({ where: { projectId: line4 }, orderBy: { createdAt: 'asc' } })
  await writeComment(nora, { updateId: oldest.id, body: 'Coming back to this one' })
  const { updates } = await findNews(nora)
  expect(updates[0]?.id).toBe(oldest.id)
  expect(updates.filter(({ id }) => id === oldest.id)).toHaveLength(1)
  const times = updates.map(({ createdAt, comments }) =>
    Math.max(...[createdAt, comments.at(-1)?.createdAt].map(Number).filter(Boolean)),
  )
  expect(times).toEqual([...times].sort((a, b) => b - a))
})

test('one long conversation does not hide what was written before it, nor does a page repeat another', async () => {
  const nora = await actorOf('nora')
  const talk = await writeUpdate(nora, { projectId: robots, body: 'A long conversation' })
  const older = Array.from({ length: 30 }, (_, n) => ({
    projectId: robots,
    body: `${n}`,
    createdAt: new Date(Date.now() - 3_600_000 + n),
  }))
  await prisma.update.createMany({ data: older })
  await prisma.comment.createMany({
    data: Array.from({ length: 500 }, (_, n) => ({ updateId: talk, projectId: robots, body: `${n}` })),
  })
  const pages = [await findNews(nora, 1), await findNews(nora, 2)]
  const found = pages.flatMap(({ updates }) => updates)
  expect(found[0]?.id).toBe(talk)
  const numbered = found.flatMap(({ body }) => (/^\d+$/.test(body ?? '') ? [body] : []))
  expect(numbered).toEqual(older.map(({ body }) => body).reverse())
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
})

test('past the end one finds the last page there is, and so does who asks for more than one can turn to', async () => {
  const nora = await actorOf('nora')
  const last = await findNews(nora, 3)
  expect([last.page, last.next]).toEqual([3, null])
  for (const asked of [4, mostPages, 500, 100_000]) expect(await findNews(nora, asked)).toEqual(last)
  expect(await findNews(await actorOf('bruno'), 500)).toMatchObject({ page: 1, updates: [], next: null })
  const data = Array.from({ length: mostPages * pageLength }, (_, n) => ({
    ...{ projectId: robots, body: `Long ago ${n}`, createdAt: new Date(Date.UTC(2020, 0, 1, 0, 0, n)) },
  }))
  await prisma.update.createMany({ data })
  expect(await findNews(nora, 500)).toMatchObject({ page: mostPages, next: null })
  expect(await findNews(nora, 500)).toEqual(await findNews(nora, mostPages))
  await prisma.update.deleteMany({ where: { body: { startsWith: 'Long ago' } } })
})

test('new is what others wrote since the last visit: not one’s own, not what was there before', async () => {
  const oscar = await actorOf('oscar')
  await markSeen(oscar, new Date())
  expect((await countNews(oscar)).newCount).toBe(0)
  const mine = await writeUpdate(oscar, { projectId: robots, body: 'From me' })
  expect((await countNews(oscar)).newCount).toBe(0)
  await writeComment(await actorOf('milo'), { updateId: mine, body: 'To you' })
  await writeUpdate(await actorOf('milo'), { projectId: robots, body: 'To all of you' })
  await writeUpdate(await actorOf('gina'), { projectId: cleanRoom, body: 'Not to you' })
  const news = await findNews(oscar)
  expect(news.newCount).toBe(2)
  expect(news.updates.filter(({ hasNews }) => hasNews).map(({ body }) => body)).toEqual(['To all of you', 'From me'])
  expect(news.updates.findIndex(({ hasNews }) => !hasNews)).toBe(2)
})

test('the mark of what was seen only moves forward, and never past now', async () => {
  const oscar = await actorOf('oscar')
  const now = await seenAt(oscar.membershipId)
  await markSeen(oscar, new Date('2020-01-01'))
  expect(await seenAt(oscar.membershipId)).toEqual(now)
  const before = Date.now()
  await markSeen(oscar, new Date('2999-01-01'))
  const after = Number(await seenAt(oscar.membershipId))
  expect(after).toBeGreaterThanOrEqual(before)
  expect(after).toBeLessThanOrEqual(Date.now())
})

test('before the first visit everything of others is new', async () => {
  const vera = await actorOf('vera')
  await prisma.membership.update({ where: { id: vera.membershipId }, data: { updatesSeenAt: null } })
  const { updates, newCount, seenAt } = await findNews(vera)
  expect(seenAt).toBeNull()
  expect(updates.every(({ hasNews }) => hasNews)).toBe(true)
  expect(newCount).toBeGreaterThanOrEqual(updates.length)
})

test('who does not see of everything when it was written is not told how much is new: neither the number, nor nothing', async () => {
  const sara = await actorOf('sara')
  await markSeen(sara, new Date())
  await writeUpdate(await actorOf('milo'), { projectId: robots, body: 'Of an unknown hour' })
  const { id, areas } = await prisma.projectAccessLevel.findFirstOrThrow({ where: { defaultExternal: true } })
  const kept = areasSchema.parse(areas)
  const hideDate = async (subject: 'Update' | 'Comment') => {
    const updates = { access: 'edit', shown: [], hidden: [`${subject}.createdAt`] }
    await prisma.projectAccessLevel.update({ where: { id }, data: { areas: { ...kept, updates } } })
    return actorOf('sara')
  }
  expect((await countNews(await hideDate('Comment'))).newCount).toBeNull()
  const hidden = await hideDate('Update')
  const { newCount, updates } = await findNews(hidden)
  expect(newCount).toBeNull()
  expect(updates.find(({ body }) => body === 'Of an unknown hour')).not.toHaveProperty('hasNews')
  expect((await listWithNeeds(hidden, { page: 1 })).needs.news).toBeNull()
  await prisma.membership.update({ where: { id: sara.membershipId }, data: { updatesSeenAt: null } })
  expect((await countNews(hidden)).newCount).toBeGreaterThan(0)
  await prisma.projectAccessLevel.update({ where: { id }, data: { areas: areas as object } })
})
