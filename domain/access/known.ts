import type { Rules } from './ability.ts'
import type { Actor } from './actor.ts'

const most = 200
const abilities = new Map<string, Rules>()
const computed = new WeakMap<Rules, Map<string, unknown>>()

/** The ability of an actor, defined once for the same plain values: what an actor may do follows from them alone. The last
 *  two hundred are kept. */
export function knownAbility(actor: Actor, define: (actor: Actor) => Rules): Rules {
  const key = JSON.stringify(actor)
  const ability = abilities.get(key) ?? define(actor)
  abilities.delete(key)
  abilities.set(key, ability)
  if (abilities.size > most) abilities.delete(abilities.keys().next().value ?? '')
  return ability
}

/** What follows from an ability and a key alone, computed once. */
export function knownOf<Value>(ability: Rules, key: string, compute: () => Value): Value {
  const known = computed.get(ability) ?? new Map<string, unknown>()
  computed.set(ability, known)
  if (!known.has(key)) known.set(key, compute())
  return known.get(key) as Value
}
