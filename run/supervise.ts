import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { wrongSetup } from './part.ts'
import { root } from './settings.ts'

/** A part that is kept running. */
export type Supervised = {
  /** Resolves when it says for the first time that it is ready; rejects when it cannot run as it is set up. */
  ready: Promise<void>
  /** Lets it finish what it is at, and waits until it is gone. */
  stop(): Promise<void>
}

const shortest = 500
const longest = 30_000
const patience = 15_000

/** Runs build/<name>.js and starts it again when it ends, after pauses that grow while it does not stay up. */
export function supervise(name: string, env: NodeJS.ProcessEnv): Supervised {
  let stopping = false
  let child = startPart(name, env)
  const awake = new AbortController()
  const ready = once(child, 'message').then(() => {})
  const kept = keep()
  return { ready: Promise.race([ready, kept]), stop }

  async function keep() {
    for (let wait = shortest; ; wait = Math.min(wait * 2, longest)) {
      const started = Date.now()
      const [code, signal] = await once(child, 'exit')
      if (stopping) return
      if (code === wrongSetup) throw new Error(`${name} cannot run`)
      if (Date.now() - started > longest) wait = shortest
      console.error(`${name} ended (${signal ?? `exit code ${code}`}) and is started again in ${wait / 1000} s`)
      await pause(wait, undefined, { signal: awake.signal }).catch(() => {})
      if (stopping) return
      child = startPart(name, env)
    }
  }

  async function stop() {
    stopping = true
    awake.abort()
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), patience)
    await gone
    clearTimeout(late)
  }
}

/** Runs build/<name>.js once, to its end. Throws when it fails. */
export async function runOnce(name: string, args: string[], env: NodeJS.ProcessEnv) {
  const [code, signal] = await once(startPart(name, env, args), 'exit')
  if (code !== 0) throw new Error(`${name} failed (${signal ?? `exit code ${code}`})`)
}

function startPart(name: string, env: NodeJS.ProcessEnv, args: string[] = []): ChildProcess {
  const program = join(root, 'build', `${name}.js`)
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface(stream).on('line', (line) => console.log(`[${name}] ${line}`))
  }
  return child
}
