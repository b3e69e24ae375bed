import type { Member } from '../../../domain/access/actor/actor.ts'
import { findLevel } from '../../../domain/access/settings/find.ts'
import { changeLevel } from '../../../domain/access/settings/write.ts'
import { titlesById } from '../../guard/titles/titles.ts'
import { fieldsFor } from '../fields.ts'
import { type Verb, type VerbResult, verb } from '../verb.ts'
import { shownBefore } from './effect-view.ts'
import type { LevelForm } from './level-form.ts'

/** Changes what a level says: the first press shows what that does, the second one does it. */
export function changingLevel<Settings extends { name: string }, Input extends { agreed?: string | undefined }>(
  form: LevelForm<Settings, Input>,
): Verb {
  const { plan, schema } = form
  return verb({
    ...{ name: 'change-level', on: 'row', may: 'update', icon: 'Edit', schema },
    form: async (actor, id) => {
      const { say, field } = fieldsFor(actor)
      const { settings, proposedById } = await findLevel(actor, plan, id)
      const waits = proposedById ? [await waiting(actor, proposedById)] : []
      const name = field('text', 'name', { label: `${plan.subject}.name`, required: true, value: settings.name })
      return {
        text: [say(form.text), ...waits].join('\n'),
        button: say('change-level-button'),
        fields: [name, ...form.fields(actor, settings)],
      }
    },
    call: async (actor, input, id, once) => {
      const { agreed } = input
      const { settings: before } = await findLevel(actor, plan, id)
      const change = async (): Promise<VerbResult> => {
        const settings = form.settingsFrom(before, input)
        const { waits } = await changeLevel(actor, plan, id, { settings, agreed }, once)
        return { message: waits ? 'level-proposed' : 'level-changed', to: { subject: plan.subject, id } }
      }
      return shownBefore(actor, agreed, change())
    },
  })
}

async function waiting(actor: Member, proposedById: string): Promise<string> {
  const { say } = fieldsFor(actor)
  const names = await titlesById(actor, 'Membership', [proposedById])
  return say('level-waits', { name: names.get(proposedById) || say('somebody') })
}
