import { z } from 'zod'
import { findLevel } from '../../../domain/access/settings/find.ts'
import { fieldsFor } from '../fields.ts'
import { type Verb, verb } from '../verb.ts'
import type { LevelForm } from './level-form.ts'

/** Tells what two levels say differently. */
export function comparing<Settings extends { name: string }, Input extends { agreed?: string | undefined }>({
  plan,
  differences,
}: LevelForm<Settings, Input>): Verb {
  return verb({
    ...{ name: 'compare-levels', on: 'row', may: 'read', icon: 'Columns' },
    schema: z.strictObject({ with: z.uuid('missing') }),
    form: async (actor, id, sought) => {
      const { say, row } = fieldsFor(actor, sought)
      const other = await row('with', plan.subject, {
        ...{ label: 'compare-with', required: true },
        where: { id: { not: id } },
      })
      return { text: say('compare-levels-text'), button: say('compare-levels-button'), fields: [other] }
    },
    call: async (actor, input, id) => {
      const [one, other] = [await findLevel(actor, plan, id), await findLevel(actor, plan, input.with)]
      const told = differences(actor, one.settings, other.settings)
      return { message: told.length > 0 ? 'levels-differ' : 'levels-alike', to: { subject: plan.subject, id }, told }
    },
  })
}
