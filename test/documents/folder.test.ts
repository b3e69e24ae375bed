import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { prepareFolder } from '../../domain/documents/folder.ts'
import { store } from '../../domain/documents/store.ts'
import { prisma } from '../../prisma/client.ts'
import { settings } from '../../run/settings.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { formOf, written } from './files.ts'

const portal = openPortal()
const documents = `/projects/${world.projects.line4}/documents`
const folder = join(settings.dataDir, 'files')
const away = `${folder}-away`
const upload = { body: formOf([['files', 'a.pdf', new Uint8Array(written.pdf)]]), headers: { accept: 'text/html' } }

let told: jest.SpiedFunction<typeof console.error>
beforeEach(() => {
  told = jest.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => told.mockRestore())

/** Puts something in the place of the folder while `work` is done. */
async function without(put: () => Promise<unknown>, work: () => Promise<void>) {
  await rename(folder, away)
  try {
    await put()
    await work()
  } finally {
    await rm(folder, { recursive: true, force: true })
    await rename(away, folder)
  }
}

test.each([
  ['is missing', async () => {}],
  ['is a file', () => writeFile(folder, '')],
])(
  'while the folder of documents %s, the portal is not healthy, documents are a calm 503, and all else goes on',
  async (_, put) => {
    const nora = await portal.visitor('nora@northwind.test')
    const { id } = await prisma.file.findFirstOrThrow({ where: { projectId: world.projects.line4 } })
    expect((await nora.json('/healthz')).status).toBe(200)
    await without(put, async () => {
      expect((await nora.json('/healthz')).status).toBe(503)
      const download = await nora.json(`/documents/${id}`)
      expect(download).toMatchObject({ status: 503, data: { error: 'documents-unavailable' } })
      expect((await nora.page(documents)).status).toBe(200)
      for (const [line] of told.mock.calls) expect(line).toMatch(/^portal: GET \/(healthz|documents):$/)
    })
    expect((await nora.json('/healthz')).status).toBe(200)
    expect((await nora.send(`/documents/${id}`)).status).toBe(200)
  },
)

test('an upload to a disk that can only be read is refused with 503, nothing is kept, and the log says why', async () => {
  const before = await prisma.file.count()
  const readOnly = Object.assign(new Error('E_CANNOT_WRITE_FILE'), {
    cause: Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' }),
  })
  const { Disk } = await import('flydrive')
  const put = jest.spyOn(Disk.prototype, 'putStream').mockRejectedValue(readOnly)
  const nora = await portal.visitor('nora@northwind.test')
  const page = await nora.send(documents, upload)
  put.mockRestore()
  expect([page.status, page.headers.get('retry-after')]).toEqual([503, '5'])
  expect(page.text).toContain('We will be back in a moment')
  expect(await prisma.file.count()).toBe(before)
  expect(told.mock.calls).toEqual([['portal: POST /projects:', 'E_CANNOT_WRITE_FILE']])
})

test('at its start the portal makes the folder, or says in one line why it cannot', async () => {
  await without(
    async () => {},
    async () => {
      await prepareFolder()
      await store.put('first', (async function* () {})())
      expect(told).not.toHaveBeenCalled()
    },
  )
  await without(() => writeFile(folder, ''), prepareFolder)
  expect(told.mock.calls).toEqual([
    [expect.stringMatching(/^DATA_DIR: documents cannot be kept \(E.*\); it is tried again whenever/)],
  ])
  await without(() => mkdir(folder), prepareFolder)
  expect(told).toHaveBeenCalledTimes(1)
})
