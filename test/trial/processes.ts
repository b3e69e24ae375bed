import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { until } from '../until.ts'

/** A process of this machine, with its parent, its state and its command line. */
export type Process = { pid: number; parent: number; state: string; command: string }

/** The processes that a process has started, with their command lines. */
export function childrenOf(pid: number): Process[] {
  return running().filter(({ parent }) => parent === pid)
}

/** Whether a process is there. */
export function isAlive(pid: number): boolean {
  return running().some((process) => process.pid === pid)
}

/** Takes processes away without a word to them, in this order, and waits until they are gone. */
export async function killAtOnce(...pids: number[]): Promise<void> {
  for (const pid of pids) if (isAlive(pid)) process.kill(pid, 'SIGKILL')
  await until(() => !pids.some(isAlive))
}

/** Not those that have ended, and are still listed until somebody takes notice. */
function running(): Process[] {
  return (existsSync('/proc/self/stat') ? fromProc() : fromPs()).filter(({ state }) => !state.startsWith('Z'))
}

function fromProc(): Process[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.flatMap((pid) => {
    try {
      // The name of the program stands in brackets and may hold anything; behind it: state, parent.
      const [state = '', parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      return [{ pid: Number(pid), parent: Number(parent), state, command }]
    } catch {
      return []
    }
  })
}

function fromPs(): Process[] {
  const lines = execFileSync('ps', ['-axww', '-o', 'pid=,ppid=,state=,command=']).toString().trim().split('\n')
  return lines.map((line) => {
    const [pid, parent, state = '', ...command] = line.trim().split(/\s+/)
    return { pid: Number(pid), parent: Number(parent), state, command: command.join(' ') }
  })
}
