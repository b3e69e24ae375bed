import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clusterFolder, ensureCluster, flushCluster } from './cluster.ts'
import { keepRunning } from './keep-running.ts'
import { stopOrphan } from './orphan.ts'
import { findPlace } from './place.ts'
import { ensureRole, roleUrl, superuserUrl } from './role.ts'

type Options = {
  /** The folder it lives in; made where there is none. */
  dataDir: string
  password: string
  /** false: faster, and lost with the machine's power. */
  durable?: boolean
  /** Whether it only lives for a while: then the role may make databases. Unless said, one that is not durable. */
  temporary?: boolean
}

/** The PostgreSQL that npm brought. */
export type EmbeddedDatabase = {
  /** Its address, known before it is started. */
  url: string
  /** Whether it has never been started. */
  isNew: boolean
  /**
   * Starts it and waits until it answers. It is started again when it dies, on the same port, and stopped when this
   * process dies. Throws when it cannot start.
   */
  start(): Promise<void>
  stop(): Promise<void>
}

const flushAfter = 15_000

/** The database of a data folder, on a loopback port that is free now. Nothing is started. */
export async function embeddedDatabase(options: Options): Promise<EmbeddedDatabase> {
  const { dataDir, password, durable = true, temporary = !durable } = options
  const place = await findPlace(dataDir)
  const port = await freePort()
  const ownUrl = superuserUrl(port, password)
  const stops: (() => Promise<void>)[] = []
  return {
    url: roleUrl(port, password),
    isNew: !existsSync(clusterFolder(place)),
    async start() {
      await stopOrphan(place)
      const fresh = await ensureCluster(place, password)
      stops.push(await keepRunning(place, ownUrl, durable))
      await ensureRole(ownUrl, password, temporary)
      if (fresh && durable) stops.push(later(() => flushCluster(place), flushAfter))
    },
    async stop() {
      for (const stop of stops.toReversed()) await stop()
    },
  }
}

/** The same, started. */
export async function startEmbedded(options: Options): Promise<EmbeddedDatabase> {
  const database = await embeddedDatabase(options)
  await database.start()
  return database
}

/** A database in a temporary folder, started; the folder goes when it is stopped. Fast, and for what may be lost. */
export async function startPassing(): Promise<EmbeddedDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'portico-'))
  await chmod(dataDir, 0o755)
  const database = await startEmbedded({ dataDir, password: 'portico', durable: false })
  return { ...database, stop: () => database.stop().then(() => rm(dataDir, { recursive: true })) }
}

/**
 * A loopback port that nobody listens on. It is below those that systems give to outgoing connections (on Linux from 32768),
 * so that none of these has it at the moment when whoever listens on it is started again.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 30_000)
    const server = createServer().listen(port, '127.0.0.1')
    const isFree = await once(server, 'listening').catch(() => false)
    if (!isFree) continue
    await new Promise((resolve) => server.close(resolve))
    return port
  }
}

/** Does the work after some milliseconds, or when the returned function is called, but once. */
function later(work: () => Promise<void>, milliseconds: number) {
  let done: Promise<void> | undefined
  const now = () => {
    done ??= work()
    return done
  }
  setTimeout(now, milliseconds).unref()
  return now
}
