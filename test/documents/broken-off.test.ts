import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, expect, jest, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { keptFiles } from './files.ts'

const portal = openPortal()
const path = `/projects/${world.projects.line4}/documents`
const state = async () => ({ rows: await prisma.file.count(), kept: (await keptFiles()).length })
afterEach(() => {
  jest.restoreAllMocks()
})

const part = ['--edge', 'Content-Disposition: form-data; name="files"; filename="half.bin"', '', '']
const partLength = part.join('\r\n').length

/** A form that promises more than it has sent so far; returns its connection. */
async function begin(cookie: string, length: number): Promise<Socket> {
  const socket = connect(Number(new URL(portal.address()).port), '127.0.0.1')
  await once(socket, 'connect')
  const head = [`POST ${path} HTTP/1.1`, 'Host: 127.0.0.1', `Cookie: ${cookie}`, `Content-Length: ${length}`]
  socket.write([...head, 'Content-Type: multipart/form-data; boundary=edge', '', ...part].join('\r\n'))
  socket.write(Buffer.alloc(200_000))
  return socket
}

test('an upload that is torn off in the middle leaves no row and no file, and the portal goes on', async () => {
  const told = jest.spyOn(console, 'error').mockImplementation(() => {})
  const before = await state()
  const nora = await portal.visitor('nora@northwind.test')
  const socket = await begin(nora.cookieHeader(), 5_000_000)
  await until(async () => (await keptFiles()).length === before.kept + 1)
  socket.destroy()
  await until(async () => (await keptFiles()).length === before.kept)
  expect(await state()).toEqual(before)
  expect((await nora.page(path)).status).toBe(200)
  expect(told).not.toHaveBeenCalled()
})

test('an upload under way when Nora signs out everywhere is refused at its end, and its bytes are gone', async () => {
  const before = await state()
  const nora = await portal.visitor('nora@northwind.test')
  const end = '\r\n--edge--\r\n'
  const socket = await begin(nora.cookieHeader(), partLength + 200_000 + end.length)
  await until(async () => (await keptFiles()).length === before.kept + 1)
  await prisma.session.deleteMany({ where: { personId: world.people.nora.personId } })
  socket.write(end)
  const [answer] = await once(socket, 'data')
  socket.destroy()
  expect(String(answer)).toMatch(/^HTTP\/1.1 401 /)
  expect(await state()).toEqual(before)
})

test('a form that ends before its last line is refused, and nothing is kept', async () => {
  const before = await state()
  const nora = await portal.visitor('nora@northwind.test')
  const body = '--edge\r\nContent-Disposition: form-data; name="files"; filename="half.txt"\r\n\r\nhalf'
  const headers = { accept: 'application/json', 'content-type': 'multipart/form-data; boundary=edge' }
  expect(await nora.send(path, { body, headers })).toMatchObject({
    status: 400,
    data: { fields: { files: 'interrupted' } },
  })
  expect(await state()).toEqual(before)
})

test('what claims to be too much is refused before any of it is read', async () => {
  const nora = await portal.visitor('nora@northwind.test')
  const socket = await begin(nora.cookieHeader(), 2_000_000_000)
  const [answer] = await once(socket, 'data')
  expect(String(answer)).toMatch(/^HTTP\/1.1 413 /)
  socket.destroy()
})

/** Waits until something has become true; the test's own time limit ends the waiting. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10))
}
