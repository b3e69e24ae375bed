import type { Member, Reach, Viewer } from '../../access/actor/actor.ts'
import { keptActor } from '../../access/actor/current.ts'
import type { GrantRun } from '../../access/actor/grants.ts'
import { maySeeAll } from '../../access/columns.ts'
import { readable } from '../../access/scope.ts'
import { knowsLate } from '../../projects/tasks/late.ts'

/** What is told of a client: that of which the access opens the areas; the rest is absent. */
export type ClientKnowledge = Record<'products' | 'projects' | 'health' | 'late' | 'waiting' | 'lastActivity', boolean>

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

const knownOfReach = new WeakMap<Reach, ClientKnowledge>()

/** What the access opens that leads to a client itself, or to products of it. */
export function knowledgeOf(eyes: Viewer, { id, productIds: [first] }: OpenedClient): ClientKnowledge {
  const leads = ({ kind, ids }: Reach) => ids.includes(kind === 'organisation' ? id : (first ?? ''))
  const reach = eyes.reach.find(leads)
  if (!reach) return nothing
  const found = knownOfReach.get(reach) ?? knowledgeBy({ ...eyes, reach: [reach] })
  knownOfReach.set(reach, found)
  return found
}

function knowledgeBy(eyes: Viewer): ClientKnowledge {
  // Of one's own tasks one sees more than of others: what is counted of both is told to who sees both.
  const seesWhose = readable(eyes, 'Task', ['status', 'assigneeId']).always.length === 2
  return {
    products: maySeeAll(eyes, 'Product', ['id']),
    projects: maySeeAll(eyes, 'Project', ['id']),
    health: maySeeAll(eyes, 'Project', ['health']),
    late: knowsLate(eyes, 'Task') || knowsLate(eyes, 'Milestone'),
    waiting: seesWhose,
    lastActivity: maySeeAll(eyes, 'Project', ['updatedAt']),
  }
}

const nothing: ClientKnowledge = {
  ...{ products: false, projects: false, health: false, late: false },
  ...{ waiting: false, lastActivity: false },
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
