/** @database empty */
import { once } from 'node:events'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startPostmaster } from '../../trial/database/postmaster.ts'

test.each([
  ['ends with a code', 'exit 1'],
  ['is killed by a signal', 'kill -KILL $$'],
])('once PostgreSQL %s on its way, nobody asks for it any more', async (_, ending) => {
  const folder = await mkdtemp(join(tmpdir(), 'portico-postmaster-'))
  const postgres = join(folder, 'postgres')
  await writeFile(postgres, `#!/bin/sh\necho out of memory\n${ending}\n`)
  await chmod(postgres, 0o755)
  let asked = 0
  const port = createServer((socket) => {
    asked += 1
    socket.destroy()
  }).listen(0, '127.0.0.1')
  await once(port, 'listening')
  const place = { database: folder, account: {}, binaries: { postgres, initdb: '' } }
  const url = `postgresql://portico:secret@127.0.0.1:${(port.address() as AddressInfo).port}/postgres`
  await expect(startPostmaster(place, url, false)).rejects.toThrow('PostgreSQL did not start: out of memory')
  const before = asked
  await pause(300)
  // One question may have been on its way.
  expect(asked - before).toBeLessThanOrEqual(1)
  await new Promise((resolve) => port.close(resolve))
  await rm(folder, { recursive: true })
})
