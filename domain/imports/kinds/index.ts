import type { ImportKind } from '@prisma/client'
import type { Member } from '../../access/actor/actor.ts'
import { organisations } from '../organisations/organisations.ts'
import { people } from '../people/people.ts'
import type { ImportPlan } from './planned.ts'

const plans: Partial<Record<ImportKind, ImportPlan>> = { organisations, people }

/** The kinds of import that somebody may bring in, in their order. */
export function kindsFor(actor: Member): ImportKind[] {
  return (Object.keys(plans) as ImportKind[]).filter((kind) => plans[kind]?.may(actor))
}

/** What a kind of import takes, decides and does. */
export function planOf(kind: ImportKind): ImportPlan {
  const plan = plans[kind]
  if (!plan) throw new TypeError(`No import of ${kind}`)
  return plan
}
