import type { ImportKind } from '@prisma/client'
import type { Member } from '../../access/actor/actor.ts'
import { organisations } from '../organisations/organisations.ts'
import { people } from '../people/people.ts'
import { milestones, phases, products, projects, tasks } from '../rows/kinds.ts'
import type { ImportPlan } from './planned.ts'

const plans: Record<ImportKind, ImportPlan> = {
  ...{ organisations, people, products, projects, phases, milestones, tasks },
}

/** The kinds of import that somebody may bring in, in their order. */
export function kindsFor(actor: Member): ImportKind[] {
  return (Object.keys(plans) as ImportKind[]).filter((kind) => plans[kind].may(actor))
}

/** What a kind of import takes, decides and does. */
export function planOf(kind: ImportKind): ImportPlan {
  return plans[kind]
}
