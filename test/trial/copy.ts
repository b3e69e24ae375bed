import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { root } from '../../run/settings.ts'
import { freePort } from '../../trial/database/embedded.ts'
import { until } from '../until.ts'
import { childrenOf } from './processes.ts'

/** A copy of Portico, started as `npm start` does it. */
export type Copy = {
  portal: string
  process: ChildProcess
  /** All that it has printed. */
  printed(): string
  /** Resolves when it says that it runs; rejects with what it printed when it ends before. */
  running(): Promise<void>
  /** Its exit code, or the signal that ended it. */
  gone: Promise<number | string>
  /** The process id of one of its processes, by what the command line holds. */
  part(command: string): number
}

export type Ports = { PORTAL_PORT: string; ADMIN_PORT: string; MAILBOX_PORT: string }

const copies = new Set<ChildProcess>()

/** Ports that nobody listens on. */
export async function freePorts(): Promise<Ports> {
  const [PORTAL_PORT, ADMIN_PORT, MAILBOX_PORT] = await Promise.all([freePort(), freePort(), freePort()])
  return { PORTAL_PORT: `${PORTAL_PORT}`, ADMIN_PORT: `${ADMIN_PORT}`, MAILBOX_PORT: `${MAILBOX_PORT}` }
}

/** Starts a copy with its own data folder and ports, on the embedded database. */
export function startCopy(dataDir: string, ports: Ports): Copy {
  const { DATABASE_URL: _, SECRET: __, ...inherited } = process.env
  const env = { ...inherited, ...ports, DATA_DIR: dataDir }
  const child = spawn(process.execPath, [join(root, 'build/start.js')], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const gone = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string)
  copies.add(child)
  gone.then(() => copies.delete(child))
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += chunk
    })
  }
  const isRunning = () => text.includes('Portico is running')
  return {
    portal: `http://localhost:${ports.PORTAL_PORT}`,
    process: child,
    printed: () => text,
    gone,
    async running() {
      await until(() => isRunning() || !copies.has(child))
      if (!isRunning()) throw new Error(text)
    },
    part: (command) => childrenOf(child.pid ?? 0).find((part) => part.command.includes(command))?.pid ?? 0,
  }
}

/** Stops the copies that a test has left. */
export async function stopCopies(): Promise<void> {
  for (const child of copies) {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
}
