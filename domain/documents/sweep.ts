import { prisma } from '../../prisma/client.ts'
import { type Store, store as usual } from './store.ts'

// Longer than any upload takes: younger bytes may belong to one that has not written its row yet.
const age = 24 * 3_600_000
const batch = 500
// So many strays are never suspicious; more of them than documents mean that store and database do not belong together.
const fewStrays = 20

/** Removes bytes that no document, picture or invoice names any more, or never did: what a crash left behind. Returns how many there were. Throws, and
 *  removes nothing, when most of the store is unknown to the database. */
export async function sweep(store: Store = usual, now = new Date()): Promise<number> {
  const { strays, named } = await sort(store.keysBefore(new Date(now.getTime() - age)))
  if (strays.length > Math.max(fewStrays, named)) {
    throw new Error(
      `documents: ${strays.length} of ${strays.length + named} kept files are unknown here; none was removed`,
    )
  }
  for (const key of strays) await store.remove(key)
  return strays.length
}

async function sort(keys: AsyncIterable<string>): Promise<{ strays: string[]; named: number }> {
  const strays: string[] = []
  let named = 0
  for await (const some of batches(keys)) {
    const known = await namedOf(some)
    strays.push(...some.filter((key) => !known.has(key)))
    named += known.size
  }
  return { strays, named }
}

/** Those of the keys that a row names. */
async function namedOf(keys: string[]): Promise<Set<string>> {
  const asked = { where: { storageKey: { in: keys } }, select: { storageKey: true } }
  const rows = [
    await prisma.file.findMany(asked),
    await prisma.picture.findMany(asked),
    await prisma.invoice.findMany(asked),
  ]
  return new Set(rows.flat().map((row) => row.storageKey))
}

async function* batches(keys: AsyncIterable<string>): AsyncGenerator<string[]> {
  let some: string[] = []
  for await (const key of keys) {
    some.push(key)
    if (some.length < batch) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}
