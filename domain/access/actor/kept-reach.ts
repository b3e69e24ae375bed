import { LRUCache } from 'lru-cache'
import { run } from '../../../prisma/client.ts'
import { compileSql, type Sql } from '../../../prisma/sql.ts'
import { type KnownReach, knownReach } from './reach.ts'
import { untilLost } from './until-lost.ts'

/** What grants reach of a membership (uuid), as it was read last, and by what it is seen whether that still holds: the ids under which a change
 *  is noted (AccessChange), the snapshot it was read in, and until when it is good. */
type KeptReach = { known: KnownReach; keptOf: string; reachSubjects: string[]; snapshot: string; validUntil: Date }

/** What a statement tells of it: its text is null where what is kept still holds. Where nobody is found all of it is null. */
type ReachRow = { [Name in keyof Omit<KeptReach, 'known'>]: KeptReach[Name] | null } & {
  reach: string | null
  isKept: boolean | null
}

/** As many as were read last, and with no more characters in all: some reach thousands of things. */
const kept = untilLost(
  new LRUCache<string, KeptReach>({ max: 2000, maxSize: 8_000_000, sizeCalculation: ({ known }) => known.size }),
)

/**
 * The row of a statement that says who asks, with what grants reach. That is not read again where it was read by the same statement and key
 * before, and the statement sees (`keptReach`) that it still holds; decision 84.
 */
export async function readWithReach<Row extends object>(name: string, key: string, statement: Sql) {
  const place = `${name} ${key}`
  const before = kept().get(place)
  const [row] = await run<Row & ReachRow>(name, compileSql(statement), {
    keptOf: before?.keptOf ?? null,
    keptUntil: before?.validUntil ?? null,
    keptSubjects: before?.reachSubjects ?? null,
    keptSnapshot: before?.snapshot ?? null,
  })
  if (!row) return
  const { reach, isKept, keptOf, reachSubjects, ...rest } = row
  const known = isKept && before ? before.known : knownReach(reach)
  const { snapshot, validUntil } = rest
  if (!isKept && keptOf && reachSubjects && snapshot && validUntil)
    kept().set(place, { known, keptOf, reachSubjects, snapshot, validUntil })
  return { ...rest, known }
}
