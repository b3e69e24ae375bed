import { Prisma } from '@prisma/client'
import { prisma } from '../prisma/client.ts'
import { digestOf } from './digest.ts'
import { Refusal } from './refusals.ts'

/** The key under which somebody sends something that is to be done once, and all that they said, as plain data. */
export type Once = { key: string; said: unknown }

/** The key came with something else before: 422. Source: draft-ietf-httpapi-idempotency-key-header. */
export class KeyUsed extends Refusal {
  constructor() {
    super(422, 'key-used')
  }
}

const keyShape = /^[\w.:-]{8,200}$/

/** Whether what came from outside can be a key. */
export const isKey = (key: unknown): key is string => typeof key === 'string' && keyShape.test(key)

const day = 24 * 60 * 60 * 1000

type Db = Pick<typeof prisma, 'submission'>

/** What came of it when the person (uuid) sent the same under this key before; null when they did not. Throws KeyUsed. */
export async function resultOf<T>(db: Db, personId: string, { key, said }: Once): Promise<{ result: T } | null> {
  const found = await db.submission.findUnique({ where: { personId_key: { personId, key } } })
  if (!found) return null
  if (found.digest !== digestOf(said)) throw new KeyUsed()
  return { result: found.result as T }
}

/**
 * Does it within the transaction, unless the person did so before. Of two that come at the same moment one waits for the other
 * at the primary key, and gets its result; after a crash there is no key without what was done under it.
 */
export async function doOnce<T>(db: Db, personId: string, once: Once, work: () => Promise<T>): Promise<T> {
  const { key, said } = once
  const mine = { data: [{ personId, key, digest: digestOf(said) }], skipDuplicates: true }
  const { count } = await db.submission.createMany(mine)
  const before = count === 0 ? await resultOf<T>(db, personId, once) : null
  if (before) return before.result
  const result = await work()
  const kept = result === undefined ? Prisma.DbNull : (result as Prisma.InputJsonValue)
  await db.submission.update({ where: { personId_key: { personId, key } }, data: { result: kept } })
  return result
}

/** Removes keys that are older than a day. */
export async function forgetKeys(now = new Date()): Promise<void> {
  await prisma.submission.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - day) } } })
}
