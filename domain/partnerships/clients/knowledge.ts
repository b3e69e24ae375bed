import type { Reach, Viewer } from '../../access/actor/actor.ts'
import { maySeeAll } from '../../access/columns.ts'
import { readable } from '../../access/scope.ts'
import { knowsLate } from '../../projects/tasks/late.ts'
import type { OpenedClient } from './eyes.ts'

/** What is told of a client: that of which the access opens the areas; the rest is absent. */
export type ClientKnowledge = Record<'products' | 'projects' | 'health' | 'late' | 'waiting' | 'lastActivity', boolean>

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
