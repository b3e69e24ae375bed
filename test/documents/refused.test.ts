import { expect, jest, test } from '@jest/globals'
import { store } from '../../domain/documents/store.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { type FormPart, formOf, keptFiles, written } from './files.ts'

const portal = openPortal()
const line4Documents = `/projects/${world.projects.line4}/documents`
const html = { accept: 'text/html' }
const json = { accept: 'application/json' }
const pdf = new Uint8Array(written.pdf)
const state = async () => ({ rows: await prisma.file.count(), kept: (await keptFiles()).length })

test.each([
  [
    'an unknown field',
    [
      ['folder', null, 'x'],
      ['files', 'a.pdf', pdf],
    ] as FormPart,
    { folder: 'unknown-field' },
  ],
  ['a file in an unknown field', [['avatar', 'a.pdf', pdf]] as FormPart, { avatar: 'unknown-field' }],
  [
    'a field behind the files',
    [
      ['files', 'a.pdf', pdf],
      ['phaseId', null, ''],
    ] as FormPart,
    { phaseId: 'comes-late' },
  ],
  ['no file', [['phaseId', null, '']] as FormPart, { files: 'missing' }],
  ['no chosen file', [['files', '', '']] as FormPart, { files: 'missing' }],
  [
    'a phase that is none',
    [
      ['phaseId', null, 'Build'],
      ['files', 'a.pdf', pdf],
    ] as FormPart,
    { phaseId: 'wrong' },
  ],
  [
    'too many files',
    Array.from({ length: 21 }, (_, n) => ['files', `${n}.txt`, 'x']) as FormPart,
    { files: 'too-many' },
  ],
])('%s is refused by name, and nothing is kept', async (_, parts, fields) => {
  const before = await state()
  const nora = await portal.visitor('nora@northwind.test')
  const sent = await nora.send(line4Documents, { body: formOf(parts), headers: json })
  expect(sent).toMatchObject({ status: 400, data: { error: 'invalid', fields } })
  expect(await state()).toEqual(before)
})

test('a document that is too large is refused with 413, on the page with what to do next', async () => {
  const before = await state()
  const nora = await portal.visitor('nora@northwind.test')
  const large = () =>
    formOf([
      ['files', 'small.txt', 'small'],
      ['files', 'large.bin', new Uint8Array(25_000_001)],
    ])
  const page = await nora.send(line4Documents, { body: large(), headers: html })
  expect(page.status).toBe(413)
  expect(page.text).toContain('A file is larger than 25 MB, so nothing was added.')
  const program = await nora.send(line4Documents, { body: large(), headers: json })
  expect(program).toMatchObject({ status: 413, data: { error: 'too-large', limit: 25_000_000 } })
  expect(await state()).toEqual(before)
})

test('on a full disk people and programs are told so, and so is the log', async () => {
  const before = await state()
  const told = jest.spyOn(console, 'error').mockImplementation(() => {})
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  const put = jest.spyOn(store, 'put').mockRejectedValue(full)
  const nora = await portal.visitor('nora@northwind.test')
  const page = await nora.send(line4Documents, { body: formOf([['files', 'a.pdf', pdf]]), headers: html })
  expect(page.status).toBe(507)
  expect(page.text).toContain('There is no room for files at the moment, so nothing was added.')
  const program = await nora.send(line4Documents, { body: formOf([['files', 'a.pdf', pdf]]), headers: json })
  expect(program).toMatchObject({ status: 507, data: { error: 'no-room' } })
  expect(told).toHaveBeenCalledTimes(2)
  for (const spy of [told, put]) spy.mockRestore()
  expect(await state()).toEqual(before)
})
