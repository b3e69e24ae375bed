import { beforeEach, describe, expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { largestDocument } from '../../domain/documents/content.ts'
import { store } from '../../domain/documents/store.ts'
import { type Incoming, uploadDocuments } from '../../domain/documents/upload.ts'
import { Invalid, NoRoom, NotAllowed, NotFound, TooLarge } from '../../domain/refusals.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { arriving, keptFiles, written } from './files.ts'

const line4 = { projectId: world.projects.line4 }
const rows = () => prisma.file.count()
let before = { rows: 0, kept: 0 }
const nothingChanged = async () => expect({ rows: await rows(), kept: (await keptFiles()).length }).toEqual(before)
beforeEach(async () => {
  before = { rows: await rows(), kept: (await keptFiles()).length }
})

type Answer = 'whole project' | 'Build' | typeof NotFound | typeof NotAllowed
const onLine4: [PersonKey, Answer][] = [
  ['oscar', NotAllowed],
  ['vera', NotAllowed],
  ['max', 'whole project'],
  ['nora', 'whole project'],
  ['milo', 'whole project'],
  ['carl', 'Build'],
  ['otto', NotFound],
  ['gina', NotFound],
  ['simon', NotFound],
]

describe('who may add documents to Line 4 retrofit', () => {
  test.each(onLine4)('%s', async (who, answer) => {
    const added = uploadDocuments(await actorOf(who), line4, arriving(['Plan.pdf', written.pdf]))
    if (typeof answer !== 'string') {
      await expect(added).rejects.toThrow(answer)
      return nothingChanged()
    }
    const [id = ''] = await added
    const row = await prisma.file.findUniqueOrThrow({ where: { id }, include: { phase: true } })
    expect(row.phase?.name ?? 'whole project').toBe(answer)
    expect(row).toMatchObject({ name: 'Plan.pdf', mediaType: 'application/pdf', size: written.pdf.length })
    expect(row.creatorId).toBe(world.people[who].membershipId)
  })

  test('Oscar is told what would be needed, before a byte of his is read', async () => {
    let read = false
    async function* files(): AsyncGenerator<Incoming> {
      read = true
      yield* arriving(['Plan.pdf', written.pdf])
    }
    const added = uploadDocuments(await actorOf('oscar'), line4, files())
    await expect(added).rejects.toMatchObject({ status: 403, code: 'create-File' })
    expect(read).toBe(false)
  })
})

test('the bytes come back as they went, under a key that says nothing', async () => {
  const [id = ''] = await uploadDocuments(await actorOf('max'), line4, arriving(['Plan.png', 'first, ', 'second']))
  const { storageKey, mediaType } = await prisma.file.findUniqueOrThrow({ where: { id } })
  expect(mediaType).toBe('text/plain')
  expect(storageKey).toMatch(/^[0-9a-f-]{36}$/)
  expect(Buffer.concat(await (await store.open(storageKey)).toArray()).toString()).toBe('first, second')
  expect(await prisma.activity.findFirst({ where: { subjectId: id } })).toMatchObject({
    action: 'upload',
    actorName: 'Max Keller',
    projectId: line4.projectId,
  })
})

test('of several files all are added, or none', async () => {
  const nora = await actorOf('nora')
  expect(await uploadDocuments(nora, line4, arriving(['a.txt', 'a'], ['b.txt', 'b']))).toHaveLength(2)
  before = { rows: await rows(), kept: (await keptFiles()).length }
  const large = arriving(['small.txt', 'small'], ['large.bin', ...Array(26).fill(Buffer.alloc(1_000_000))])
  await expect(uploadDocuments(nora, line4, large)).rejects.toThrow(TooLarge)
  await nothingChanged()
})

test('a document of exactly the largest size is taken', async () => {
  const bytes = Buffer.alloc(largestDocument)
  const [id = ''] = await uploadDocuments(await actorOf('nora'), line4, arriving(['full.bin', bytes]))
  expect(await prisma.file.findUnique({ where: { id } })).toMatchObject({ size: 25_000_000 })
})

test('a form without a file is not an upload', async () => {
  await expect(uploadDocuments(await actorOf('nora'), line4, arriving())).rejects.toThrow(Invalid)
  await nothingChanged()
})

test('bytes that break off leave nothing behind', async () => {
  async function* brokenOff(): AsyncGenerator<Uint8Array> {
    yield Buffer.alloc(100_000)
    throw new Error('the line went dead')
  }
  async function* files(): AsyncGenerator<Incoming> {
    yield* arriving(['whole.txt', 'whole'])
    yield { name: 'half.bin', bytes: brokenOff() }
  }
  await expect(uploadDocuments(await actorOf('nora'), line4, files())).rejects.toThrow('the line went dead')
  await nothingChanged()
})

test('on a full disk nothing is kept, and the refusal says so', async () => {
  let puts = 0
  const nearlyFull = {
    ...store,
    async put(key: string, bytes: AsyncIterable<Uint8Array>) {
      puts += 1
      if (puts === 1) return store.put(key, bytes)
      const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
      throw new Error('Cannot write file', { cause: full })
    },
  }
  const files = arriving(['fits.txt', 'fits'], ['does not.txt', 'does not'])
  await expect(uploadDocuments(await actorOf('nora'), line4, files, { store: nearlyFull })).rejects.toThrow(NoRoom)
  await nothingChanged()
})

test('whoever loses the project while their file is on its way has not added it', async () => {
  const carl = await actorOf('carl')
  const grants = await prisma.grant.findMany({ where: { principalId: carl.membershipId } })
  async function* files(): AsyncGenerator<Incoming> {
    yield* arriving(['late.txt', 'late'])
    await prisma.grant.updateMany({ where: { principalId: carl.membershipId }, data: { expiresAt: new Date(0) } })
  }
  await expect(uploadDocuments(carl, line4, files())).rejects.toThrow(NotFound)
  await nothingChanged()
  for (const { id, expiresAt } of grants) await prisma.grant.update({ where: { id }, data: { expiresAt } })
})
