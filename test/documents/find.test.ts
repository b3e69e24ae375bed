import { expect, test } from '@jest/globals'
import { findDownload } from '../../domain/documents/download.ts'
import { findProjectDocuments } from '../../domain/documents/find.ts'
import { uploadDocuments } from '../../domain/documents/upload.ts'
import { pageSize } from '../../domain/projects/pages.ts'
import { NotFound } from '../../domain/refusals.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { arriving } from './files.ts'

const { line4, scanner } = world.projects

test('Oscar reads the documents of Line 4 retrofit, the newest first, with who added them, and may add none', async () => {
  const { project, documents, can } = await findProjectDocuments(await actorOf('oscar'), line4)
  const rows = await prisma.file.findMany({
    where: { projectId: line4 },
    orderBy: { createdAt: 'desc' },
    include: { creator: { include: { person: true } } },
  })
  expect(rows.length).toBeGreaterThan(0)
  expect(project).toMatchObject({ id: line4, name: 'Line 4 retrofit' })
  expect(can.upload).toBe(false)
  expect(documents.map(({ id, name, size, creator }) => ({ id, name, size, creator }))).toEqual(
    rows.map(({ id, name, size, creator }) => ({ id, name, size, creator: creator?.person.name })),
  )
  expect(documents.every((document) => !('storageKey' in document) && !('sha256' in document))).toBe(true)
})

test('Carl finds the documents of Build alone', async () => {
  const carl = await actorOf('carl')
  const [mine = ''] = await uploadDocuments(carl, { projectId: line4 }, arriving(['weld.txt', 'weld']))
  const { documents } = await findProjectDocuments(carl, line4)
  const ofBuild = await prisma.file.findMany({ where: { phaseId: world.phases.build } })
  expect(new Set(documents.map(({ id }) => id))).toEqual(new Set(ofBuild.map(({ id }) => id)))
  expect(documents.map(({ id }) => id)).toContain(mine)
})

test('Otto finds neither the list nor one of its documents', async () => {
  const otto = await actorOf('otto')
  await expect(findProjectDocuments(otto, line4)).rejects.toThrow(NotFound)
  const { id } = await prisma.file.findFirstOrThrow({ where: { projectId: line4 } })
  await expect(findDownload(otto, id)).rejects.toThrow(NotFound)
})

test('a download ends with the grant that opened it', async () => {
  const [id = ''] = await uploadDocuments(await actorOf('carl'), { projectId: line4 }, arriving(['weld.txt', 'weld']))
  const mine = { principalId: world.people.carl.membershipId }
  expect(await findDownload(await actorOf('carl'), id)).toMatchObject({ name: 'weld.txt', size: 4 })
  await prisma.grant.updateMany({ where: mine, data: { expiresAt: new Date(0) } })
  await expect(findDownload(await actorOf('carl'), id)).rejects.toThrow(NotFound)
  await prisma.grant.updateMany({ where: mine, data: { expiresAt: null } })
})

test('a hidden name is absent from the list and from the download', async () => {
  const level = await prisma.projectAccessLevel.findFirstOrThrow({ where: { defaultExternal: true } })
  const areas = level.areas as Record<string, object>
  const documents = { access: 'view', hidden: ['File.name', 'File.creatorId'], shown: [] }
  await prisma.projectAccessLevel.update({ where: { id: level.id }, data: { areas: { ...areas, documents } } })
  const vera = await actorOf('vera')
  const [first] = (await findProjectDocuments(vera, line4)).documents
  expect(first).not.toHaveProperty('name')
  expect(first).not.toHaveProperty('creator')
  expect((await findDownload(vera, first?.id ?? '')).name).toBeNull()
  await prisma.projectAccessLevel.update({ where: { id: level.id }, data: { areas } })
})

test('many documents come in pages', async () => {
  await prisma.file.createMany({
    data: Array.from({ length: pageSize + 3 }, (_, n) => ({
      projectId: scanner,
      name: `${n}.txt`,
      mediaType: 'text/plain',
      size: n,
      sha256: '',
      storageKey: `page-${n}`,
    })),
  })
  const nora = await actorOf('nora')
  const first = await findProjectDocuments(nora, scanner)
  const second = await findProjectDocuments(nora, scanner, 2)
  const total = await prisma.file.count({ where: { projectId: scanner } })
  expect(new Set([...first.documents, ...second.documents].map(({ id }) => id)).size).toBe(total)
  expect([first.pages, first.total]).toEqual([2, total])
})
