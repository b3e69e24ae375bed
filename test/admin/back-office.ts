import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from '../../prisma/embedded.ts'
import { Colleague } from './colleague.ts'

/** The back-office as it is, in a process of its own, for the tests of one file. `colleague('sofia')` comes signed in. */
export function openBackOffice() {
  let running: (ChildProcess & { said(): string }) | undefined
  let address = ''
  beforeAll(async () => {
    const port = await freePort()
    address = `http://127.0.0.1:${port}`
    running = await started({ ADMIN_PORT: String(port), ADMIN_URL: address })
  }, 60_000)
  afterAll(async () => {
    const gone = running && once(running, 'exit')
    running?.kill('SIGTERM')
    await gone
  })
  return {
    address: () => address,
    /** Whether the process is still the one that was started. */
    alive: () => running?.exitCode === null,
    /** What it has complained about. */
    said: () => running?.said() ?? '',
    /** Somebody at the door; with a name of the host's staff, signed in. */
    async colleague(name?: string): Promise<Colleague> {
      const colleague = new Colleague(address)
      if (name) await colleague.signIn(`${name}@meridian.test`)
      return colleague
    },
  }
}

async function started(settings: Record<string, string>) {
  const program = process.env.TEST_BACK_OFFICE ?? ''

  const env = { ...process.env, ...settings, NODE_ENV: 'production', NODE_OPTIONS: '' }
  const child = spawn(process.execPath, ['--enable-source-maps', program], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr?.on('data', (text) => {
    said += text
  })
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`The back-office did not start: ${said}`)))
  await Promise.race([once(child, 'message'), ended])
  ended.catch(() => {})
  return Object.assign(child, { said: () => said })
}
