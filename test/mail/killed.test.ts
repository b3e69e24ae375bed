import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { placeOf } from '../place.ts'
import { until } from '../until.ts'
import { StallingServer } from './stalling-server.ts'

const sender = placeOf('test/mail/killed-sender.ts')
const server = new StallingServer()

afterAll(() => server.close())

test.each([200, 20_000, 139_000])(
  'nothing stands between the COMMIT and the full stop: a sender killed behind it has sent all of a mail of %i bytes',
  async (bytes) => {
    const child = spawn(process.execPath, [sender, server.address, String(bytes)], { stdio: 'inherit' })
    const [, signal] = await once(child, 'exit')
    expect(signal).toBe('SIGKILL')
    await until(() => server.connections === 0)
    expect(server.received.map(({ messageId }) => messageId)).toContain(`<killed-${bytes}@meridian.test>`)
  },
)
