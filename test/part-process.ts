import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { placeOf } from './place.ts'

/** A part of Portico in a process of its own. `gone` is its exit code, or the signal that ended it. */
export type PartProcess = { process: ChildProcess; gone: Promise<number | string> }

const running = new Set<PartProcess>()

/** Starts a part, such as `jobs/worker.ts`, on the database of this test; it has said that it is ready. */
export async function startPart(entry: string, env: NodeJS.ProcessEnv = {}): Promise<PartProcess> {
  const child = spawn(process.execPath, [placeOf(entry)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr?.on('data', (text) => (said += text))
  const gone = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string)
  const part = { process: child, gone }
  running.add(part)
  const [ready] = await Promise.race([once(child, 'message'), gone.then((how) => [`ended: ${how}`])])
  if (ready !== 'ready') throw new Error(`${entry} ${ready}\n${said}`)
  return part
}

/** Ends the parts of this test that still run. */
export async function endParts(): Promise<void> {
  for (const part of running) part.process.kill('SIGKILL')
  await Promise.all([...running].map(({ gone }) => gone))
  running.clear()
}
