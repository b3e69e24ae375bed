import { get, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { largestDocument } from '../../domain/documents/content.ts'
import { mostFiles } from '../../portal/documents/multipart.ts'
import { serve } from '../../run/part.ts'
import { freePort } from '../../trial/database/embedded.ts'

/** The server an app is listened with. */
async function serverOf(): Promise<Server & { bound?: string }> {
  let server: (Server & { bound?: string }) | undefined
  const port = await freePort()
  const stop = await serve(
    ({ socket }, res) => {
      server = (socket as Socket & { server: Server }).server
      server.bound = (server.address() as AddressInfo).address
      res.end()
    },
    port,
    'PORTAL_PORT',
  )
  await new Promise((resolve) => get({ port, host: '127.0.0.1' }, (res) => res.resume().on('end', resolve)))
  await stop()
  if (!server) throw new Error('Nobody asked')
  return server
}

test('the largest form there is comes through a slow line; who takes minutes for its first lines is cut off', async () => {
  const { requestTimeout, headersTimeout } = await serverOf()
  const megabitPerSecond = 1_000_000 / 8
  const slowest = (mostFiles * largestDocument) / (1.2 * megabitPerSecond)
  expect(requestTimeout / 1000).toBeGreaterThan(slowest)
  expect(headersTimeout).toBeGreaterThan(0)
  expect(headersTimeout / 1000).toBeLessThanOrEqual(60)
})

test('it listens on the loopback only, unless HOST says otherwise', async () => {
  expect((await serverOf()).bound).toBe('127.0.0.1')
})
