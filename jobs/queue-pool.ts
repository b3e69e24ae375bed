import type pg from 'pg'
import { pool } from '../prisma/client.ts'

type Taken = (error: Error | undefined, client: pg.PoolClient | undefined, release: (error?: Error) => void) => void

/**
 * The pool of this process as the queue is given it. graphile-worker 0.16 has promises that nobody holds, whose failure ends the process: of
 * what its clock asks (`query`, which nothing else of it calls), and of giving back twice a connection that was lost while it began to listen
 * (`connect` with a callback). Here what the clock asks in vain is answered with nothing and told to `lost`, which is to end its runner; what it has not
 * enqueued then is made up for by the next one. A connection is given back once.
 */
export function queuePool(lost: (error: Error) => void): pg.Pool {
  const own: Record<string | symbol, unknown> = {
    query: (text: string, values?: unknown[]) =>
      pool.query(text, values).catch((error: Error) => {
        lost(error)
        return { rows: [] }
      }),
    connect: (taken?: Taken) =>
      taken ? pool.connect((error, client, release) => taken(error, client, once(release))) : pool.connect(),
  }
  return new Proxy(pool, {
    get(target, name) {
      const value = own[name] ?? Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

function once(release: (error?: Error) => void): (error?: Error) => void {
  let released = false
  return (error) => {
    if (!released) release(error)
    released = true
  }
}
