import type { SetKind } from '../../../domain/people/sets/set.ts'
import { renameSet, setName } from '../../../domain/people/sets/write.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { definitionOf } from '../../guard/definition.ts'
import { ask, rows } from '../../guard/reading.ts'
import { fieldsFor } from '../fields.ts'
import { type Verb, verb } from '../verb.ts'

/** Gives a group or team another name. */
export function renamingSet(kind: SetKind): Verb {
  return verb({
    ...{ name: 'rename-set', on: 'row', may: 'update', icon: 'Edit2', schema: setName },
    form: async (actor, id) => {
      const [set] = await rows(ask(actor, definitionOf(kind)), { where: [{ id }] })
      if (!set) throw new NotFound()
      const { say, field } = fieldsFor(actor)
      const name = field('text', 'name', { label: `${kind}.name`, required: true, value: String(set.name ?? '') })
      return { text: say('rename-set-text'), button: say('rename-set-button'), fields: [name] }
    },
    call: async (actor, input, id) => {
      await renameSet(actor, kind, id, input)
      return { message: 'set-renamed', to: { subject: kind, id } }
    },
  })
}
