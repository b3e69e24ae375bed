import { type Areas, areasSchema } from '../levels.ts'
import type { Reach } from './actor.ts'
import type { GrantRun } from './grants.ts'
import { memoizeText, sharedPart } from './memoize.ts'

/** What one grant, or several of the same principal and way, open of a kind at a level: ids in order, each once. Without a grant: what is opened
 *  without one. */
export type ReachPart = Omit<Reach, 'grants'> & { grant?: string }

/** What grants reach, as it was read: the same object for the same text. Its size is in characters. */
export type KnownReach = { readonly digest: string; readonly reach: Reach[]; readonly size: number }

/** What grants reach, of its text; null where that is nothing. Nobody may change it. */
export function knownReach(text: string | null): KnownReach {
  return memoizeText(text ?? '[]', (text, digest) => {
    const reach = reachOf(JSON.parse(text)).map((one) => ({ ...one, areas: areasOf(one.areas) }))
    return { digest, reach, size: text.length }
  })
}

const areasOf = (kept: unknown) => sharedPart('areas', kept, (areas): Areas => areasSchema.parse(areas))

/** Parts of the same kind and level as one reach, in their order: each id once, with all grants that open it. */
export function reachOf(parts: ReachPart[]): Reach[] {
  const alike = new Map<string, [ReachPart, ...ReachPart[]]>()
  for (const part of parts) {
    const key = `${part.kind} ${part.levelId}`
    const known = alike.get(key)
    if (known) known.push(part)
    else alike.set(key, [part])
  }
  return [...alike.values()].map(merged)
}

function merged(parts: [ReachPart, ...ReachPart[]]): Reach {
  const [{ grant, ...first }, ...more] = parts
  if (more.length === 0) return { ...first, grants: grant === undefined ? [] : [[grant, first.ids.length]] }
  const all = (name: 'organisationIds' | 'projectIds' | 'takingPartIds') =>
    [...new Set(parts.flatMap((part) => part[name]))].sort()
  const [ids, grants] = runsOf(parts)
  const around = { organisationIds: all('organisationIds'), projectIds: all('projectIds') }
  return { ...first, ids, grants, ...around, takingPartIds: all('takingPartIds') }
}

/** The ids by which grants open them, and how many in a row the same do. */
function runsOf(parts: ReachPart[]): [ids: string[], grants: GrantRun[]] {
  const grantsOf = new Map<string, string>()
  for (const { ids, grant = '' } of parts)
    for (const id of ids) {
      const before = grantsOf.get(id)
      grantsOf.set(id, before === undefined ? grant : `${before},${grant}`)
    }
  const runs = new Map<string, string[]>()
  for (const [id, grants] of grantsOf) {
    const known = runs.get(grants)
    if (known) known.push(id)
    else runs.set(grants, [id])
  }
  const inOrder = [...runs].sort(([one], [other]) => (one < other ? -1 : 1))
  return [inOrder.flatMap(([, ids]) => ids), inOrder.map(([grants, ids]): GrantRun => [grants, ids.length])]
}
