import type { Member, Reach, Viewer } from '../../access/actor/actor.ts'
import { keptActor } from '../../access/actor/current.ts'
import type { GrantRun } from '../../access/actor/grants.ts'

const known = new WeakMap<object, Viewer>()

/** Whether somebody works for a client of their organisation: grants that hang on an access open something to them. */
export function worksForClients({ reach }: Viewer): boolean {
  return reach.some(({ grants }) => grants.some(isThroughAccess))
}

/** Somebody with what they reach by access that was given to their organisation alone: what they would find while they act in each client. */
export function eyesOfAccess(actor: Member): Viewer {
  const kept = keptActor(actor)
  const found = known.get(kept)
  if (found) return found
  const eyes: Viewer = Object.freeze({ ...actor, reach: actor.reach.flatMap(throughAccess) })
  known.set(kept, eyes)
  return eyes
}

/** A client (uuid), and those of its products that its access opens one by one. */
export type OpenedClient = { id: string; productIds: string[] }

/** The same eyes on some clients alone: a statement about them is not sent thousands of ids of others. */
export function eyesOnClients(eyes: Viewer, clients: OpenedClient[]): Viewer {
  const wanted = new Set(clients.flatMap(({ id, productIds }) => [id, ...productIds]))
  const reach = eyes.reach.map((one): Reach => ({ ...one, ids: one.ids.filter((id) => wanted.has(id)), grants: [] }))
  return { ...eyes, reach: reach.filter(({ ids }) => ids.length > 0) }
}

/** A grant is told as its principal's kind, id and way. */
const isThroughAccess = ([grants]: GrantRun) => grants.split(',').some((grant) => grant.endsWith(' access'))

function throughAccess({ ids, grants, ...reach }: Reach): Reach[] {
  let before = 0
  const runs = grants.map((run) => {
    const part = ids.slice(before, before + run[1])
    before += run[1]
    return { run, part }
  })
  const left = runs.filter(({ run }) => isThroughAccess(run))
  if (left.length === 0) return []
  return [{ ...reach, ids: left.flatMap(({ part }) => part), grants: left.map(({ run }) => run) }]
}
