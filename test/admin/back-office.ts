import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { freePort } from '../../prisma/embedded.ts'
import { root } from '../../run/settings.ts'
import { Colleague } from './colleague.ts'

/** The back-office as it is, in a process of its own, for the tests of one file. `colleague('sofia')` comes signed in. */
export function openBackOffice() {
  let running: (ChildProcess & { said(): string }) | undefined
  let address = ''
  const bundle = join(root, 'build', `test-admin-${process.pid}.js`)
  beforeAll(async () => {
    const port = await freePort()
    address = `http://127.0.0.1:${port}`
    await bundleServer(bundle)
    running = await started(bundle, { ADMIN_PORT: String(port), ADMIN_URL: address })
  }, 60_000)
  afterAll(async () => {
    const gone = running && once(running, 'exit')
    running?.kill('SIGTERM')
    await gone
    await rm(bundle, { force: true })
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

async function bundleServer(outfile: string) {
  const options = { bundle: true, platform: 'node', format: 'esm', packages: 'external', jsx: 'automatic' } as const
  await build({ entryPoints: [join(root, 'admin/server.ts')], outfile, ...options, sourcemap: 'inline' })
}

async function started(program: string, settings: Record<string, string>) {
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
