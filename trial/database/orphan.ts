import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { clusterFolder } from './cluster.ts'
import type { DatabasePlace } from './place.ts'

/**
 * Stops the PostgreSQL that a killed process left behind on this cluster. The process is known by its command line,
 * which names the cluster's folder; a file that names somebody else's process is stale and removed.
 */
export async function stopOrphan(place: DatabasePlace) {
  const folder = clusterFolder(place)
  const file = join(folder, 'postmaster.pid')
  const pid = readPid(file)
  if (!pid || !alive(pid)) return
  if (!commandOf(pid).includes(folder)) return rmSync(file)
  process.kill(pid, 'SIGINT')
  while (alive(pid) && commandOf(pid).includes(folder)) await pause(50)
}

/**
 * Leaves a shell behind that stops PostgreSQL when this process is gone, however it went: it waits for the end of a
 * pipe that only this process holds. Returns how to send it away.
 */
export function stopWithParent(pid: number, { account }: DatabasePlace): () => void {
  const script = 'read _; i=0; while kill -0 $0 && [ $i -lt 5 ]; do sleep 1; i=$((i+1)); done; kill -INT $0'
  const shell = spawn('/bin/sh', ['-c', script, String(pid)], {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  shell.unref()
  return () => void shell.kill('SIGKILL')
}

function readPid(file: string) {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10)
  } catch {
    return undefined
  }
}

function alive(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** The command line of a process; empty when it is gone, or a zombie. */
function commandOf(pid: number) {
  if (!existsSync('/proc/self/cmdline')) return execFileSync('ps', ['-ww', '-o', 'args=', '-p', `${pid}`]).toString()
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
