import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { build } from 'esbuild'
import { root } from '../../run/settings.ts'
import { until } from '../until.ts'
import { StallingServer } from './stalling-server.ts'

const outfile = `${root}/build/sender-of-test-${process.env.JEST_WORKER_ID}.js`
const server = new StallingServer()

beforeAll(() =>
  build({
    ...{ entryPoints: [`${root}/test/mail/killed-sender.ts`], outfile, bundle: true, platform: 'node', format: 'esm' },
    ...{ packages: 'external', logLevel: 'warning' },
  }),
)
afterAll(async () => {
  await server.close()
  await rm(outfile, { force: true })
})

test.each([200, 20_000, 139_000])(
  'nothing stands between the COMMIT and the full stop: a sender killed behind it has sent all of a mail of %i bytes',
  async (bytes) => {
    const sender = spawn(process.execPath, [outfile, server.address, String(bytes)], { stdio: 'inherit' })
    const [, signal] = await once(sender, 'exit')
    expect(signal).toBe('SIGKILL')
    await until(() => server.connections === 0)
    expect(server.received.map(({ messageId }) => messageId)).toContain(`<killed-${bytes}@meridian.test>`)
  },
)
