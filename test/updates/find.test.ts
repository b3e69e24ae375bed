import { expect, test } from '@jest/globals'
import { NotFound } from '../../domain/refusals.ts'
import { findProjectUpdates, findThread, pageLength } from '../../domain/updates/find.ts'
import { writeUpdate } from '../../domain/updates/write.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

const { line4, scanner } = world.projects
const counted = (most: number) => Array.from({ length: most }, (_, index) => index + 1)
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)
const bodies = (updates: { body?: string }[]) => updates.map(({ body }) => body)

test('Oscar reads all updates of Line 4 retrofit, the newest first, with who wrote them', async () => {
  const oscar = await actorOf('oscar')
  const { project, updates, can } = await findProjectUpdates(oscar, line4)
  const rows = await prisma.update.findMany({
    where: { projectId: line4 },
    orderBy: { createdAt: 'desc' },
    include: { author: { include: { person: true } }, comments: { orderBy: { createdAt: 'asc' } } },
  })
  expect(project).toMatchObject({ id: line4, name: 'Line 4 retrofit' })
  expect(can.write).toBe(true)
  expect(updates.map(({ id, body, author, createdAt }) => ({ id, body, author, createdAt }))).toEqual(
    rows.map(({ id, body, author, createdAt }) => ({ id, body, author: author?.person.name, createdAt })),
  )
  expect(updates.map(({ comments }) => bodies(comments))).toEqual(rows.map(({ comments }) => bodies(comments)))
  expect(updates.map(({ commentCount }) => commentCount)).toEqual(rows.map(({ comments }) => comments.length))
  expect(updates.some(({ isMine }) => isMine)).toBe(rows.some(({ authorId }) => authorId === oscar.membershipId))
})

test('Carl reads what is written for Build, and nothing else of the project', async () => {
  const carl = await actorOf('carl')
  const { updates, places, can } = await findProjectUpdates(carl, line4)
  const ofBuild = await prisma.update.findMany({ where: { phaseId: world.phases.build } })
  expect(updates.length).toBeGreaterThan(0)
  expect(new Set(updates.map(({ id }) => id))).toEqual(new Set(ofBuild.map(({ id }) => id)))
  expect(updates.every(({ phase }) => phase === 'Build')).toBe(true)
  expect(places).toEqual([{ phaseId: world.phases.build, name: 'Build' }])
  expect(can.write).toBe(true)
})

test('Otto finds neither the project’s updates nor one of them', async () => {
  const otto = await actorOf('otto')
  await expect(findProjectUpdates(otto, line4)).rejects.toThrow(NotFound)
  const { id } = await prisma.update.findFirstOrThrow({ where: { projectId: line4 } })
  await expect(findThread(otto, id)).rejects.toThrow(NotFound)
})

test('many updates come in pages, none twice and none lost', async () => {
  const nora = await actorOf('nora')
  await prisma.update.createMany({
    data: counted(pageLength + 5).map((n) => ({
      projectId: scanner,
      body: `Note ${n}`,
      createdAt: minutesAgo(60 - n),
    })),
  })
  const total = await prisma.update.count({ where: { projectId: scanner } })
  const first = await findProjectUpdates(nora, scanner)
  const second = await findProjectUpdates(nora, scanner, first.next ?? 0)
  expect(first.next).toBe(2)
  expect(second.next).toBeNull()
  expect(new Set([...first.updates, ...second.updates].map(({ id }) => id)).size).toBe(total)
  expect(first.updates[0]?.body).toBe(`Note ${pageLength + 5}`)
  expect(await findProjectUpdates(nora, scanner, 500)).toEqual(second)
})

test('of many comments a list shows the latest, in the order they were written; their thread has all', async () => {
  const nora = await actorOf('nora')
  const updateId = await writeUpdate(nora, { projectId: scanner, body: 'Count with me' })
  await prisma.comment.createMany({
    data: counted(13).map((n) => ({ updateId, projectId: scanner, body: String(n), createdAt: minutesAgo(20 - n) })),
  })
  const [thread] = (await findProjectUpdates(nora, scanner)).updates
  expect(bodies(thread?.comments ?? [])).toEqual(['4', '5', '6', '7', '8', '9', '10', '11', '12', '13'])
  expect(thread?.commentCount).toBe(13)
  const all = await findThread(nora, updateId)
  expect([all.comments.length, all.page, all.next]).toEqual([13, 1, null])
  expect(await findThread(nora, updateId, 500)).toEqual(all)
})

test('what was written stays when its author has left, without a name', async () => {
  const nora = await actorOf('nora')
  const gone = await writeUpdate(nora, { projectId: scanner, body: 'Goodbye' })
  await prisma.update.update({ where: { id: gone }, data: { authorId: null } })
  expect(await findThread(nora, gone)).toMatchObject({ body: 'Goodbye', author: null, isMine: false })
})

test('a field that is hidden is absent: no text, no author, no time in what Vera reads', async () => {
  const level = await prisma.projectAccessLevel.findFirstOrThrow({ where: { defaultExternal: true } })
  const areas = level.areas as Record<string, object>
  const hidden = ['Update.body', 'Update.authorId', 'Update.createdAt', 'Comment.body']
  const updates = { access: 'view', hidden, shown: [] }
  await prisma.projectAccessLevel.update({ where: { id: level.id }, data: { areas: { ...areas, updates } } })
  const [thread] = (await findProjectUpdates(await actorOf('vera'), line4)).updates
  expect(thread).toMatchObject({ author: null })
  expect(thread).not.toHaveProperty('body')
  expect(thread).not.toHaveProperty('createdAt')
  await prisma.projectAccessLevel.update({ where: { id: level.id }, data: { areas } })
})
