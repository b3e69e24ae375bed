/** @alone has another database server */

import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { freePort } from '../../trial/database/embedded.ts'

const database = new URL(process.env.DATABASE_URL ?? '')
const line = await openLine()
process.env.DATABASE_URL = line.url
const { openPortal } = await import('./visitor.ts')
const portal = openPortal()
beforeAll(() => void jest.spyOn(console, 'error').mockImplementation(() => {}))
afterAll(() => line.cut())

test('who comes to sign in while there is no database finds the page, calmly', async () => {
  await line.cut()
  const stranger = await portal.visitor()
  const { status, text } = await stranger.page('/sign-in')
  expect([status, text.includes('<h1>Sign in</h1>')]).toEqual([200, true])
  const sent = await stranger.post('/sign-in', { email: 'oscar@northwind.test', password: 'open sesame portico' })
  expect([sent.status, sent.text.includes('We will be back in a moment')]).toEqual([503, true])
  await line.mend()
})

test('without its database the portal says so calmly, and is well again when it is back', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  expect((await oscar.json('/healthz')).status).toBe(200)
  await line.cut()
  expect(await oscar.json('/projects')).toMatchObject({ status: 503, data: { error: 'unavailable' } })
  expect((await oscar.json('/healthz')).status).toBe(503)
  const page = await oscar.page('/projects')
  expect(page.status).toBe(503)
  expect(page.headers.get('retry-after')).toBe('5')
  expect(page.text).toContain('We will be back in a moment')
  expect(page.text).not.toContain('ECONNREFUSED')
  await line.mend()
  expect(await oscar.json('/projects')).toMatchObject({ status: 200, data: { total: 4 } })
  expect((await oscar.json('/healthz')).data).toMatchObject({ healthy: true })
})

/** A line to the database that can be cut and mended. */
async function openLine() {
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
  }
  const port = await freePort()
  const open = async () => {
    const server = createServer((near) => {
      const far = connect(Number(database.port), database.hostname)
      for (const socket of [near, far]) keep(socket)
      near.pipe(far).pipe(near)
    })
    await once(server.listen(port, '127.0.0.1'), 'listening')
    return server
  }
  let server: Server = await open()
  return {
    url: Object.assign(new URL(database), { host: `127.0.0.1:${port}` }).href,
    async cut() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
    async mend() {
      server = await open()
    },
  }
}
