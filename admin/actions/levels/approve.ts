import { z } from 'zod'
import { mostGaining } from '../../../domain/access/settings/effect/many.ts'
import type { LevelPlan } from '../../../domain/access/settings/plan.ts'
import { approveLevel, dropProposal } from '../../../domain/access/settings/proposal.ts'
import { fieldsFor } from '../fields.ts'
import { press } from '../press.ts'
import { type Verb, type VerbResult, verb } from '../verb.ts'
import { shownBefore } from './effect-view.ts'

const isProposed = ({ proposedById }: Record<string, unknown>) => Boolean(proposedById)

/** Approves a change that was proposed, as a second member of staff, who sees first what it does. */
export function approving<Settings extends { name: string }>(plan: LevelPlan<Settings>): Verb {
  return verb({
    ...{ name: 'approve-level', on: 'row', may: 'update', icon: 'CheckSquare', fits: isProposed },
    schema: z.strictObject({ agreed: z.string().max(100).optional() }),
    form: async (actor) => {
      const { say } = fieldsFor(actor)
      const text = say('approve-level-text', { most: mostGaining })
      return { text, button: say('change-level-button'), fields: [] }
    },
    call: async (actor, { agreed }, id, once) => {
      const approve = async (): Promise<VerbResult> => {
        await approveLevel(actor, plan, id, agreed, once)
        return { message: 'level-approved', to: { subject: plan.subject, id } }
      }
      return shownBefore(actor, agreed, approve(), fieldsFor(actor).say('approve-level-save'))
    },
  })
}

/** Drops a change that was proposed. */
export function dropping<Settings extends { name: string }>(plan: LevelPlan<Settings>): Verb {
  return press({
    ...{ name: 'drop-proposal', may: 'update', icon: 'XCircle', danger: true, message: 'level-kept', fits: isProposed },
    call: (actor, id) => dropProposal(actor, plan, id),
    to: (id) => ({ subject: plan.subject, id }),
  })
}
