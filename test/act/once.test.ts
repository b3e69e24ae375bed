import { store } from '../../domain/documents/store.ts'
import { uploadDocuments } from '../../domain/documents/upload.ts'
import { forgetKeys, KeyUsed } from '../../domain/once.ts'
import { NotFound } from '../../domain/refusals.ts'
import { writeComment } from '../../domain/updates/comment.ts'
import { writeUpdate } from '../../domain/updates/write.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { arriving } from '../documents/files.ts'
import { world } from '../world.ts'

const { line4: projectId } = world.projects
const written = (body: string) => prisma.update.count({ where: { body } })
const jobs = async () => {
  const [{ count } = { count: 0 }] = await prisma.$queryRaw<{ count: number }[]>`
    select count(*)::int from graphile_worker.jobs where task_identifier = 'update-written'`
  return count
}
const onceAs = (key: string, said: unknown) => ({ key, said })

test('what Nora sends twice with a double click is written once, and both are answered alike', async () => {
  const nora = await actorOf('nora')
  const body = 'The key is with the porter.'
  const before = await jobs()
  const send = () => writeUpdate(nora, { projectId, body }, onceAs('double-click', body))
  const ids = await Promise.all([send(), send(), send()])
  expect(new Set(ids).size).toBe(1)
  expect(await send()).toBe(ids[0])
  expect([await written(body), (await jobs()) - before]).toEqual([1, 1])
})

test('a key that comes again with other words is refused, and nothing is written', async () => {
  const nora = await actorOf('nora')
  await writeUpdate(nora, { projectId, body: 'First.' }, onceAs('again', 'First.'))
  const other = writeUpdate(nora, { projectId, body: 'Second.' }, onceAs('again', 'Second.'))
  await expect(other).rejects.toThrow(KeyUsed)
  expect(await written('Second.')).toBe(0)
})

test('keys belong to a person: Oscar’s is not Nora’s, though it reads the same', async () => {
  const [nora, oscar] = [await actorOf('nora'), await actorOf('oscar')]
  const ids = await Promise.all(
    [nora, oscar].map((one) => writeUpdate(one, { projectId, body: 'Hello.' }, onceAs('the same', 'Hello.'))),
  )
  expect(new Set(ids).size).toBe(2)
})

test('what was refused has used no key: it is sent again, mended, under the same one', async () => {
  const nora = await actorOf('nora')
  const nowhere = '01900000-0000-7000-8000-000000000000'
  await expect(writeComment(nora, { updateId: nowhere, body: 'x' }, onceAs('refused', 1))).rejects.toThrow(NotFound)
  const updateId = await writeUpdate(nora, { projectId, body: 'Which day?' })
  expect(await writeComment(nora, { updateId, body: 'x' }, onceAs('refused', 2))).toBeTruthy()
})

test('a document that Nora uploads again under its key is there once, and its bytes are kept once', async () => {
  const nora = await actorOf('nora')
  const send = () => uploadDocuments(nora, { projectId }, arriving(['twice.txt', 'twice']), { key: 'upload' })
  const first = await send()
  expect(await send()).toEqual(first)
  expect(await prisma.file.count({ where: { name: 'twice.txt' } })).toBe(1)
  const stored: string[] = []
  for await (const key of store.keysBefore(new Date(Date.now() + 60_000))) stored.push(key)
  const select = { storageKey: true }
  const rows = [...(await prisma.file.findMany({ select })), ...(await prisma.invoice.findMany({ select }))]
  const known = new Set(rows.map(({ storageKey }) => storageKey))
  expect(stored.filter((key) => !known.has(key))).toEqual([])
})

test('keys are kept for a day', async () => {
  const kept = await prisma.submission.count()
  expect(kept).toBeGreaterThan(3)
  await forgetKeys(new Date(Date.now() + 23 * 60 * 60_000))
  expect(await prisma.submission.count()).toBe(kept)
  await forgetKeys(new Date(Date.now() + 25 * 60 * 60_000))
  expect(await prisma.submission.count()).toBe(0)
})
