import type { GrantVia, PrincipalKind, ResourceKind } from '@prisma/client'
import type { Viewer } from './actor.ts'

/** Which grants open a run of ids of a reach, as a text (`team <uuid> share,membership <uuid> share`), and how many ids that is. */
export type GrantRun = readonly [grants: string, count: number]

/** A grant that opens a thing: no two of one thing have the same principal (uuid) and way. */
export type GrantKey = { principalKind: PrincipalKind; principalId: string; via: GrantVia }

/**
 * The grants by which somebody reaches a thing (uuid) itself, in no order that means anything; empty when none does. What stands above it is
 * asked for by itself. Somebody who uses their organisation's ownership for what they run reaches the project by a grant that may
 * be on its product or its organisation. An audience has no grants.
 */
export function grantsReaching({ reach }: Viewer, kind: ResourceKind, id: string): GrantKey[] {
  const found = reach.filter((one) => one.kind === kind).flatMap((one) => runAt(one.grants, one.ids.indexOf(id)))
  return [...new Set(found)].map(keyOf)
}

function runAt(runs: GrantRun[], position: number): string[] {
  if (position < 0) return []
  let before = 0
  for (const [grants, count] of runs) {
    before += count
    if (position < before) return grants.split(',')
  }
  return []
}

function keyOf(text: string): GrantKey {
  const [principalKind = '', principalId = '', via = ''] = text.split(' ')
  return { principalKind, principalId, via } as GrantKey
}
