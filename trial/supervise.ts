import { type ChildProcess, spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { endChild } from '../run/end-child.ts'
import { memoryEnvironment, nodeFlags } from '../run/memory.ts'
import { waitFlag, wrongSetup } from '../run/part.ts'
import { root } from '../run/settings.ts'

/** A part that is kept running. */
export type Supervised = {
  /** Resolves when it says for the first time that it is at work; rejects when it cannot run as it is set up. Later nothing ends
   *  it but `stop`. */
  ready: Promise<void>
  /** Lets it finish what it is at, and waits until it is gone. */
  stop(): Promise<void>
}

const shortest = 500
const longest = 30_000
const patience = 15_000

/**
 * Runs build/<name>.js, which loads at once and begins its work when `all` is there. Starts it again when it ends, after
 * pauses that grow while it does not stay up.
 */
export function supervise(name: string, env: NodeJS.ProcessEnv, all: Promise<unknown>): Supervised {
  let stopping = false
  let worked = false
  let child: ChildProcess
  const awake = new AbortController()
  const atWork = new EventEmitter()
  const ready = once(atWork, 'message').then(() => {})
  begin()
  return { ready: Promise.race([ready, keep()]), stop }

  // One that ends on its way to work is started again, and it is the next one that is waited for then.
  function begin() {
    child = startProcess(name, env, all)
    child.once('message', () => {
      worked = true
      atWork.emit('message')
    })
  }

  async function keep() {
    for (let wait = shortest; ; wait = Math.min(wait * 2, longest)) {
      const started = Date.now()
      const [code, signal] = await once(child, 'exit')
      if (stopping) return
      // Set up well enough to have worked, it can again: somebody has taken its port meanwhile, and the other parts go on.
      if (code === wrongSetup && !worked) throw new Error(`${name} cannot run`)
      if (Date.now() - started > longest) wait = shortest
      console.error(`${name} ended (${signal ?? `exit code ${code}`}) and is started again in ${wait / 1000} s`)
      await pause(wait, undefined, { signal: awake.signal }).catch(() => {})
      if (stopping) return
      begin()
    }
  }

  async function stop() {
    stopping = true
    awake.abort()
    await endChild(child, patience)
  }
}

/** Runs build/<name>.js to its end, the same way. Throws when it fails. */
export async function runOnce(name: string, args: string[], env: NodeJS.ProcessEnv, all: Promise<unknown>) {
  const [code, signal] = await once(startProcess(name, env, all, args), 'exit')
  if (code !== 0) throw new Error(`${name} failed (${signal ?? `exit code ${code}`})`)
}

function startProcess(name: string, env: NodeJS.ProcessEnv, all: Promise<unknown>, args: string[] = []): ChildProcess {
  const program = join(root, 'build', `${name}.js`)
  const child = spawn(process.execPath, [...nodeFlags, program, ...args, waitFlag], {
    cwd: root,
    env: { ...memoryEnvironment, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface(stream).on('line', (line) => console.log(`[${name}] ${line}`))
  }
  const begin = () => child.connected && child.send('begin', () => {})
  all.then(begin, () => {})
  return child
}
