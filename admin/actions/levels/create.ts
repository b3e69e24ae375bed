import { newLevel } from '../../../domain/access/settings/definition.ts'
import type { LevelPlan } from '../../../domain/access/settings/plan.ts'
import { createLevel } from '../../../domain/access/settings/write.ts'
import { fieldsFor } from '../fields.ts'
import { type Verb, verb } from '../verb.ts'

/** Makes a level that begins as another one, or empty. */
export function creating<Settings extends { name: string }>(plan: LevelPlan<Settings>): Verb {
  return verb({
    ...{ name: 'create-level', on: 'list', may: 'create', icon: 'Plus', schema: newLevel },
    form: async (actor, _, sought) => {
      const { say, field, row } = fieldsFor(actor, sought)
      const fields = [
        field('text', 'name', { label: `${plan.subject}.name`, required: true }),
        await row('copyOf', plan.subject, { label: 'copy-of' }),
      ]
      return { text: say('create-level-text'), button: say('create-level-button'), fields }
    },
    call: async (actor, input, _, once) => {
      const id = await createLevel(actor, plan, input, once)
      return { message: 'level-created', to: { subject: plan.subject, id } }
    },
  })
}
