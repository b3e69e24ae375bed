import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { build } from 'esbuild'
import { root } from '../run/settings.ts'

/** A part of Portico in a process of its own. `gone` is its exit code, or the signal that ended it. */
export type PartProcess = { process: ChildProcess; gone: Promise<number | string> }

const running = new Set<PartProcess>()
const bundles = new Map<string, Promise<string>>()

/** Starts a part, such as `jobs/worker.ts`, on the database of this test; it has said that it is ready. */
export async function startPart(entry: string, env: NodeJS.ProcessEnv = {}): Promise<PartProcess> {
  const bundle = bundles.get(entry) ?? bundled(entry)
  bundles.set(entry, bundle)
  const child = spawn(process.execPath, [await bundle], {
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

async function bundled(entry: string): Promise<string> {
  const outfile = `${root}/build/${entry.replace(/\W/g, '-')}-of-test-${process.env.JEST_WORKER_ID}.js`
  await build({
    ...{ entryPoints: [`${root}/${entry}`], outfile, bundle: true, platform: 'node', format: 'esm' },
    ...{ packages: 'external', jsx: 'automatic', logLevel: 'warning' },
  })
  return outfile
}
