import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { clusterFolder } from './cluster.ts'
import { stopWithParent } from './orphan.ts'
import type { DatabasePlace } from './place.ts'

const usual = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '80',
  shared_buffers: '128MB',
  max_wal_size: '512MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
}
const fleeting = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }

/**
 * Starts PostgreSQL and waits until it answers. It runs in a process group of its own, so that Ctrl-C at the terminal
 * does not take it from those who still use it. Throws with the last line of its log when it does not start.
 */
export async function startPostmaster(place: DatabasePlace, url: string, durable: boolean): Promise<ChildProcess> {
  const log = join(place.database, 'postgres.log')
  const output = openSync(log, 'w')
  const settings = { ...usual, ...(durable ? {} : fleeting), port: new URL(url).port }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const postmaster = spawn(place.binaries.postgres, ['-D', clusterFolder(place), ...flags], {
    ...place.account,
    cwd: place.database,
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  if (postmaster.pid) postmaster.once('exit', stopWithParent(postmaster.pid, place))
  try {
    await Promise.race([answering(url, postmaster), failing(postmaster, log)])
  } catch (error) {
    postmaster.kill('SIGINT')
    throw error
  }
  return postmaster
}

/** Stops PostgreSQL after the running transactions' rollback and a checkpoint. */
export async function stopPostmaster(postmaster: ChildProcess) {
  if (hasEnded(postmaster)) return
  const gone = once(postmaster, 'exit')
  postmaster.kill('SIGINT')
  await gone
}

async function answering(url: string, postmaster: ChildProcess) {
  while (!hasEnded(postmaster) && !(await answers(url))) await pause(20)
}

/** One that a signal has killed has no exit code. */
function hasEnded({ exitCode, signalCode }: ChildProcess) {
  return exitCode !== null || signalCode !== null
}

async function answers(url: string) {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return true
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') throw error
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function failing(postmaster: ChildProcess, log: string): Promise<never> {
  await once(postmaster, 'exit')
  throw new Error(`PostgreSQL did not start: ${readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' ')}`)
}
