import { z } from 'zod'
import type { SetKind } from '../../../domain/people/sets/set.ts'
import { createSet, setName } from '../../../domain/people/sets/write.ts'
import { fieldsFor } from '../fields.ts'
import { type Verb, verb } from '../verb.ts'

/** Makes a group or team in an organisation. */
export function creatingSet(kind: SetKind): Verb {
  return verb({
    ...{ name: 'create-set', on: 'list', may: 'create', icon: 'Plus' },
    schema: setName.extend({ organisationId: z.uuid('missing') }),
    form: async (actor, _, sought) => {
      const { say, field, row } = fieldsFor(actor, sought)
      const fields = [
        await row('organisationId', 'Organisation', { label: `${kind}.organisationId`, required: true }),
        field('text', 'name', { label: `${kind}.name`, required: true }),
      ]
      return { text: say('create-set-text'), button: say('create-set-button'), fields }
    },
    call: async (actor, input, _, once) => {
      const id = await createSet(actor, kind, input, once)
      return { message: 'set-created', to: { subject: kind, id } }
    },
  })
}
