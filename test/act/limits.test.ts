import { uploadDocuments } from '../../domain/documents/upload.ts'
import { TooOften } from '../../domain/limits.ts'
import { Invalid } from '../../domain/refusals.ts'
import { writeComment } from '../../domain/updates/comment.ts'
import { writeUpdate } from '../../domain/updates/write.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { arriving } from '../documents/files.ts'
import { world } from '../world.ts'

const { line4: projectId } = world.projects
const counted = (results: PromiseSettledResult<unknown>[]) =>
  results.filter(({ status }) => status === 'fulfilled').length

afterEach(() => prisma.attempt.deleteMany())

test('of 40 updates that Nora sends in a second, 20 are written; the others are told how long to wait', async () => {
  const nora = await actorOf('nora')
  const send = (at: number) => writeUpdate(nora, { projectId, body: `Flood ${at}` })
  const results = await Promise.allSettled(Array.from({ length: 40 }, (_, at) => send(at)))
  expect(counted(results)).toBe(20)
  expect(await prisma.update.count({ where: { body: { startsWith: 'Flood' } } })).toBe(20)
  const refused = results.find((one) => one.status === 'rejected')?.reason as TooOften
  expect(refused).toBeInstanceOf(TooOften)
  expect([refused.status, refused.after > 0, refused.after <= 60]).toEqual([429, true, true])
})

test('comments count with updates, and nobody pays for another: Oscar writes while Nora waits', async () => {
  const [nora, oscar] = [await actorOf('nora'), await actorOf('oscar')]
  const updateId = await writeUpdate(nora, { projectId, body: 'Which day?' })
  for (let at = 0; at < 19; at++) await writeComment(nora, { updateId, body: `${at}` })
  await expect(writeComment(nora, { updateId, body: 'one more' })).rejects.toThrow(TooOften)
  expect(await writeComment(oscar, { updateId, body: 'Monday.' })).toBeTruthy()
})

test('what was refused costs nothing: nobody runs out of messages by sending empty ones', async () => {
  const nora = await actorOf('nora')
  for (let at = 0; at < 25; at++) await expect(writeUpdate(nora, { projectId, body: ' ' })).rejects.toThrow(Invalid)
  expect(await writeUpdate(nora, { projectId, body: 'Words.' })).toBeTruthy()
})

test('a repeated message costs nothing, and is answered when no other would be', async () => {
  const nora = await actorOf('nora')
  const send = () => writeUpdate(nora, { projectId, body: 'Once.' }, { key: 'limited', said: 'Once.' })
  const id = await send()
  for (let at = 0; at < 19; at++) await writeUpdate(nora, { projectId, body: `More ${at}` })
  expect(await send()).toBe(id)
  await expect(writeUpdate(nora, { projectId, body: 'Other.' })).rejects.toThrow(TooOften)
})

test('uploads are counted by themselves, and refused before a byte is read', async () => {
  const nora = await actorOf('nora')
  for (let at = 0; at < 20; at++) await uploadDocuments(nora, { projectId }, arriving([`${at}.txt`, 'x']))
  let read = false
  async function* files() {
    read = true
    yield* arriving(['more.txt', 'x'])
  }
  await expect(uploadDocuments(nora, { projectId }, files())).rejects.toThrow(TooOften)
  expect(read).toBe(false)
  expect(await writeUpdate(nora, { projectId, body: 'Uploaded.' })).toBeTruthy()
})
