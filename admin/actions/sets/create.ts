import { z } from 'zod'
import { scope } from '../../../domain/access/scope.ts'
import type { Condition } from '../../../domain/access/vocabulary.ts'
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
      const where = ownersIn(scope(actor, 'create', kind))
      const owner = await row('organisationId', 'Organisation', {
        label: `${kind}.organisationId`,
        required: true,
        where,
      })
      const [only, ...more] = owner.choices ?? []
      const fields = [
        { ...owner, ...(only && more.length === 0 && { value: only.value }) },
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

/** The organisations in which a member may make one: what is said of whose it is, said of the organisation itself. */
function ownersIn({ OR, organisationId, ...rest }: Condition): Condition {
  if (Array.isArray(OR)) return { OR: OR.map(ownersIn) }
  return organisationId === undefined ? rest : { id: organisationId }
}
