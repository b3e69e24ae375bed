import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withClient } from '../../prisma/connection.ts'
import { endChild } from '../../run/end-child.ts'
import { memoryEnvironment, nodeFlags } from '../../run/memory.ts'
import { root } from '../../run/settings.ts'

/** A process under measurement. */
export type BenchProcess = {
  name: string
  /** Resident memory now, in MB. */
  memory(): Promise<number>
  /** Seconds that it has had a processor. */
  processor(): Promise<number>
  /** What it answers to a question. */
  ask<Answer>(question: string): Promise<Answer>
  stop(): Promise<void>
}

const patience = 30_000

/** Starts build/<program>.js and waits until it says that it is ready. */
export async function run(program: string, env: NodeJS.ProcessEnv, name = program): Promise<BenchProcess> {
  const child = launch(program, env)
  await ready(child, name)
  const pid = child.pid ?? 0
  return {
    name,
    memory: () => residentMemory(pid),
    processor: () => processorTime(pid),
    ask: async <Answer>(question: string) => {
      const answered = once(child, 'message', { signal: AbortSignal.timeout(patience) })
      child.send(question)
      return (await answered)[0] as Answer
    },
    stop: () => endChild(child, patience),
  }
}

/** Starts build/<program>.js. What it prints goes to standard error, so that the table stands alone. */
export function launch(program: string, env: NodeJS.ProcessEnv, args: string[] = []): ChildProcess {
  return spawn(process.execPath, [...nodeFlags, join(root, 'build', `${program}.js`), ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...memoryEnvironment, ...env },
    stdio: ['ignore', 2, 2, 'ipc'],
  })
}

async function ready(child: ChildProcess, name: string) {
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${name} ended before it was ready`)))
  const late = AbortSignal.timeout(patience)
  await Promise.race([once(child, 'message', { signal: late }), ended])
  ended.catch(() => {})
}

/** Seconds that PostgreSQL, on this machine, has had a processor: the first of its processes, those that it started, and those of them that have
 *  ended. */
export async function databaseTime(address: string): Promise<number> {
  const first = await withClient(address, async (client) => {
    const { rows } = await client.query('select pg_backend_pid() as pid')
    return Number((await fieldsOf(rows[0].pid))[1])
  })
  const started = await readFile(`/proc/${first}/task/${first}/children`, 'utf8')
  const ended = await fieldsOf(first)
  const times = await Promise.all([first, ...started.trim().split(' ').map(Number)].map(processorTime))
  return times.reduce((sum, time) => sum + time, (Number(ended[13]) + Number(ended[14])) / 100)
}

async function processorTime(pid: number): Promise<number> {
  const fields = await fieldsOf(pid).catch((): string[] => [])
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100
}

/** Linux tells times in hundredths of a second, behind the name of the program, which may hold spaces. */
async function fieldsOf(pid: number): Promise<string[]> {
  const told = await readFile(`/proc/${pid}/stat`, 'utf8')
  return told.slice(told.lastIndexOf(')') + 2).split(' ')
}

async function residentMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1000
}
