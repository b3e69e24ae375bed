import type { Rules } from './ability.ts'
import type { Actor } from './actor.ts'

/** How many are kept, for much follows from each; and the characters of their texts in all, for those who reach thousands of
 *  things have long ones. */
const most = 200
const longest = 4_000_000
let kept = 0
const actors = new Map<string, Actor>()
const computed = new WeakMap<Rules, Map<string, unknown>>()

/** The actor a text stands for, made once for the same text: who asks follows from what was read of them alone. Nobody may change
 *  it. Those asked for last are kept. */
export function memoizeActor<Asked extends Actor>(text: string, make: (text: string) => Asked): Asked {
  const known = actors.get(text) as Asked | undefined
  const actor = known ?? frozen(make(text))
  if (known) actors.delete(text)
  else kept += text.length
  actors.set(text, actor)
  for (const oldest of actors.keys()) {
    if (actors.size <= most && kept <= longest) break
    actors.delete(oldest)
    kept -= oldest.length
  }
  return actor
}

/** What follows from an ability and a key alone, computed once. */
export function memoizeFor<Value>(ability: Rules, key: string, compute: () => Value): Value {
  const known = computed.get(ability) ?? new Map<string, unknown>()
  computed.set(ability, known)
  if (!known.has(key)) known.set(key, compute())
  return known.get(key) as Value
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
