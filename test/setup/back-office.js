import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'

let running

/**
 * The back-office of this test process, in a process of its own: started for the first file that asks, and again when it has died.
 * `said()` is what it has complained about since it was asked for. It ends with the process that started it.
 */
export async function backOffice(settings) {
  if (!running || running.child.exitCode !== null) running = await start(settings)
  const { child, address, complaints } = running
  const before = complaints().length
  return { address, alive: () => child.exitCode === null, said: () => complaints().slice(before) }
}

async function start({ DATABASE_URL, ...settings }) {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const env = {
    ...{ ...process.env, ...settings, NODE_ENV: 'production', NODE_OPTIONS: '' },
    ...{ DATABASE_URL: `${DATABASE_URL}?application_name=back-office`, ADMIN_PORT: `${port}`, ADMIN_URL: address },
  }
  const stdio = ['ignore', 'ignore', 'pipe', 'ipc']
  const child = spawn(process.execPath, ['--enable-source-maps', process.env.TEST_BACK_OFFICE], { env, stdio })
  let text = ''
  child.stderr.on('data', (more) => {
    text += more
  })
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`The back-office did not start: ${text}`)))
  await Promise.race([once(child, 'message'), ended])
  ended.catch(() => {})
  // It keeps nobody waiting at the end.
  for (const handle of [child, child.channel, child.stderr]) handle.unref()
  return { child, address, complaints: () => text }
}

/** A loopback port below those that systems give to outgoing connections. */
async function freePort() {
  for (;;) {
    const port = randomInt(20_000, 30_000)
    const server = createServer().listen(port, '127.0.0.1')
    const isFree = await once(server, 'listening').catch(() => false)
    if (!isFree) continue
    await new Promise((resolve) => server.close(resolve))
    return port
  }
}
