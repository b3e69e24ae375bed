import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { pool } from '../../../prisma/client.ts'
import { TooManyAttempts } from '../refusals.ts'

/** So many tries are free in a day; after each further one comes a pause that doubles, from `first` to `longest` seconds. */
export type Pauses = { free: number; first: number; longest: number }

/** How a try was taken: whether it is the last one that was free. */
export type Taken = { isLast: boolean }

const day = 24 * 60 * 60

/** Counts tries in the database: at most `points` in so many seconds. Its keys begin with the prefix. What has run out is removed once a night
 *  (domain/people/forget.ts) rather than by each limiter: each would ask every five minutes, all of them at the same moment, for all connections. */
export function limiter(keyPrefix: string, points: number, duration: number): RateLimiterPostgres {
  return new RateLimiterPostgres({
    ...{ storeClient: pool, storeType: 'pool', tableName: 'Attempt', tableCreated: true },
    ...{ keyPrefix, points, duration, clearExpiredByTimeout: false },
  })
}

/** Takes one try. Throws TooManyAttempts when there is none. */
export async function take(from: RateLimiterPostgres, key: string, seconds?: number): Promise<void> {
  try {
    await from.consume(key, 1, seconds ? { customDuration: seconds } : {})
  } catch (refused) {
    throw refused instanceof RateLimiterRes ? tooMany(refused) : refused
  }
}

/** Tries by key, with pauses that grow. Of many at once only the free ones get through, and one in each pause. */
export function pausing(name: string, { free, first, longest }: Pauses) {
  const count = limiter(name, Number.MAX_SAFE_INTEGER, day)
  const pause = limiter(`${name}:pause`, 1, longest)
  return {
    /** Takes one try. Throws TooManyAttempts during a pause; that counts as none. */
    async take(key: string): Promise<Taken> {
      const now = await pause.get(key)
      if (now) throw tooMany(now)
      const { consumedPoints } = await count.consume(key)
      if (consumedPoints >= free) await take(pause, key, Math.min(first * 2 ** (consumedPoints - free), longest))
      return { isLast: consumedPoints === free }
    },
    /** Gives back all tries. */
    async giveBack(key: string): Promise<void> {
      await count.delete(key)
      await pause.delete(key)
    },
  }
}

function tooMany({ msBeforeNext }: RateLimiterRes) {
  return new TooManyAttempts(Math.ceil(msBeforeNext / 1000))
}
