import type { ChildProcess } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { ensureCluster, flushCluster } from './embedded/cluster.ts'
import { stopOrphan, watchOver } from './embedded/orphan.ts'
import { findPlace, type Place } from './embedded/place.ts'
import { startPostmaster, stopPostmaster } from './embedded/postmaster.ts'

/** A running PostgreSQL: the address of its database, and how to stop it. */
export type EmbeddedDatabase = { url: string; stop(): Promise<void> }

type Options = {
  /** The folder it lives in; made where there is none. */
  dataDir: string
  password: string
  /** false: faster, and lost with the machine's power. */
  durable?: boolean
}

/**
 * Starts the PostgreSQL that npm brought, on a free loopback port, with one database for Portico. It is started again
 * when it dies, on the same port, and stopped when this process dies. Throws when it cannot start.
 */
export async function startEmbedded({ dataDir, password, durable = true }: Options): Promise<EmbeddedDatabase> {
  const place = await findPlace(dataDir)
  await stopOrphan(place)
  const fresh = await ensureCluster(place, password)
  const url = `postgresql://portico:${password}@127.0.0.1:${await freePort()}/postgres`
  const stop = await keepRunning(place, url, durable)
  const flush = fresh && durable ? later(() => flushCluster(place)) : async () => {}
  return { url: await createDatabase(url), stop: () => flush().then(stop) }
}

/** The same in a temporary folder, which goes when it is stopped: fast, and for what may be lost. */
export async function startPassing(): Promise<EmbeddedDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'portico-'))
  await chmod(dataDir, 0o755)
  const { url, stop } = await startEmbedded({ dataDir, password: 'portico', durable: false })
  return { url, stop: () => stop().then(() => rm(dataDir, { recursive: true })) }
}

/** A loopback port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function keepRunning(place: Place, url: string, durable: boolean) {
  let stopping = false
  let postmaster: ChildProcess
  let unwatch: () => void
  await begin()
  return stop

  async function begin() {
    postmaster = await startPostmaster(place, url, durable)
    unwatch = watchOver(postmaster.pid ?? 0, place)
    postmaster.once('exit', revive)
  }

  async function revive() {
    unwatch()
    if (stopping) return
    console.error('The database ended and is started again')
    await begin().catch(async (error: Error) => {
      console.error(error.message)
      await pause(500)
      await revive()
    })
  }

  async function stop() {
    stopping = true
    await stopPostmaster(postmaster)
  }
}

/** Does the work after a while, or when asked to, but once. */
function later(work: () => Promise<void>) {
  let done: Promise<void> | undefined
  const now = () => {
    done ??= work()
    return done
  }
  setTimeout(now, 15_000).unref()
  return now
}

async function createDatabase(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rowCount } = await client.query(`select from pg_database where datname = 'portico'`)
  if (rowCount === 0) await client.query('create database portico')
  await client.end()
  return url.replace(/\/postgres$/, '/portico')
}
