import { LRUCache } from 'lru-cache'
import type { AskingToken } from '../../tokens/read.ts'
import type { Asker, Validity } from './actor.ts'
import { untilLost } from './until-lost.ts'

/** Who asks with a session, as it was read last, and by what it is seen whether that still holds. */
export type CachedSession = {
  /** What it is kept under: the SHA-256 of the cookie's value, in hex. */
  readonly id: string
  readonly actor: Asker
  readonly validity: Validity
  /** The token that is asked with in place of a session. */
  readonly token?: AskingToken
  /** When its cookie ends, in ms. */
  readonly cookieEnds: number
  /** When it was last noted that it is in use, in ms. */
  seenAt: number
}

/** Those asked for last, as many as that, and with no more ids in all that their grants reach: some reach thousands of things. */
const sessions = untilLost(
  new LRUCache<string, CachedSession>({ max: 2000, maxSize: 200_000, sizeCalculation: sizeOf }),
)

/** What is remembered of a session; undefined when nothing is. It may be outdated: see current.ts. */
export function cachedSession(id: string): CachedSession | undefined {
  return sessions().get(id)
}

/** Remembers who asks with a session until one of its parts changes. */
export function cacheSession(session: CachedSession): void {
  sessions().set(session.id, session)
}

/** Forgets a session: who asks with it is read anew. */
export function forgetCached(id: string): void {
  sessions().delete(id)
}

/** How many ids and runs of grants are kept of somebody, and as many more as all else takes. */
function sizeOf({ actor: { reach } }: CachedSession): number {
  const lists = reach.flatMap(({ ids, organisationIds, projectIds, takingPartIds, grants }) => [
    ...[ids, organisationIds, projectIds, takingPartIds, grants],
  ])
  return lists.reduce((size, { length }) => size + length, 100)
}
