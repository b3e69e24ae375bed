import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { sharedText } from '../../../prisma/sql.ts'
import type { Rules } from '../ability.ts'

/** What was asked for last by the digests of the texts, as many as that, and with no more characters of text in all, for those who reach
 *  thousands of things have long ones. */
const made = new LRUCache<string, object>({ max: 2000, maxSize: 8_000_000 })
const parts = new LRUCache<string, object>({ max: 500 })
const computed = new WeakMap<Rules, Map<string, unknown>>()

/** What a text stands for, an actor or what grants reach, made once for the same text: who asks follows from what was read of them alone. Nobody
 *  may change it. Those asked for last are kept. */
export function memoizeText<Made extends object>(text: string, make: (text: string, digest: string) => Made): Made {
  const digest = createHash('sha256').update(text).digest('base64')
  const known = made.get(digest) as Made | undefined
  if (known) return known
  const one = frozen(make(text, digest))
  made.set(digest, one, { size: text.length })
  return one
}

/** A part of an actor that many have, as a level or a layout: one object for all of them. Nobody may change it. */
export function sharedPart<Part extends object>(kind: string, kept: unknown, make: (kept: unknown) => Part): Part {
  const key = `${kind} ${JSON.stringify(kept)}`
  const known = parts.get(key) as Part | undefined
  if (known) return known
  const part = frozen(make(kept))
  parts.set(key, part)
  return part
}

/** What follows from an ability and a key alone, computed once. */
export function memoizeFor<Value>(ability: Rules, key: string, compute: () => Value): Value {
  const known = computed.get(ability) ?? new Map<string, unknown>()
  computed.set(ability, known)
  const found = known.get(key)
  if (found !== undefined) return found as Value
  const value = compute()
  known.set(sharedText(key), value)
  return value
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
