import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { build } from 'esbuild'
import { root } from '../../run/settings.ts'

const outfile = `${root}/build/worker-of-test-${process.env.JEST_WORKER_ID}.js`
const bundle = build({
  ...{ entryPoints: [`${root}/jobs/worker.ts`], outfile, bundle: true, platform: 'node', format: 'esm' },
  ...{ packages: 'external', jsx: 'automatic', logLevel: 'warning' },
})

/** A worker in a process of its own, on the database and the mail server of this test. */
export type WorkerProcess = { process: ChildProcess; gone: Promise<number | string> }

const running = new Set<WorkerProcess>()

/** Starts a worker; it has said that it is ready. `gone` is its exit code, or the signal that ended it. */
export async function startWorker(): Promise<WorkerProcess> {
  await bundle
  const child = spawn(process.execPath, [outfile], { env: process.env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  let said = ''
  child.stderr?.on('data', (text) => (said += text))
  const gone = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string)
  const worker = { process: child, gone }
  running.add(worker)
  const [ready] = await Promise.race([once(child, 'message'), gone.then((how) => [`ended: ${how}`])])
  if (ready !== 'ready') throw new Error(`The worker ${ready}\n${said}`)
  return worker
}

/** Ends the workers of this test that still run. */
export async function endWorkers(): Promise<void> {
  for (const worker of running) worker.process.kill('SIGKILL')
  await Promise.all([...running].map(({ gone }) => gone))
  running.clear()
}
