import { LRUCache } from 'lru-cache'
import { sharedText } from '../../../prisma/sql.ts'
import type { Rules } from '../ability.ts'
import type { Actor } from './actor.ts'

/** Those asked for last, as many as that, and with no more characters of text in all, for those who reach thousands of things have
 *  long ones. */
const actors = new LRUCache<string, Actor>({
  max: 2000,
  maxSize: 8_000_000,
  sizeCalculation: (_actor, text) => text.length,
})
const computed = new WeakMap<Rules, Map<string, unknown>>()

/** The actor a text stands for, made once for the same text: who asks follows from what was read of them alone. Nobody may change
 *  it. Those asked for last are kept. */
export function memoizeActor<Asked extends Actor>(text: string, make: (text: string) => Asked): Asked {
  const known = actors.get(text) as Asked | undefined
  if (known) return known
  const actor = frozen(make(text))
  actors.set(text, actor)
  return actor
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
  if (typeof value !== 'object' || value === null) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
