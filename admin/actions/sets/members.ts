import { addToSet, newMember } from '../../../domain/people/sets/members.ts'
import { findOpens } from '../../../domain/people/sets/opens.ts'
import type { SetKind } from '../../../domain/people/sets/set.ts'
import { fieldsFor } from '../fields.ts'
import { type Verb, verb } from '../verb.ts'
import { memberForm } from './member-form.ts'
import { thingTold } from './things.ts'

/** Puts somebody of its organisation into a group or team; says first what that opens to them. */
export function addingMember(kind: SetKind): Verb {
  return verb({
    ...{ name: 'add-member', on: 'row', may: 'update', icon: 'UserPlus', schema: newMember },
    form: async (actor, id, sought) => {
      const form = await memberForm(actor, kind, id, sought, 'add-member')
      const { say } = fieldsFor(actor)
      const things = (await findOpens(actor, kind, id)).things.map((thing) => thingTold(actor, thing))
      const opens =
        things.length > 0 ? say('add-member-opens', { things: things.join('; ') }) : say('add-member-opens-nothing')
      return { ...form, text: `${form.text}\n${opens}` }
    },
    call: async (actor, input, id) => {
      await addToSet(actor, kind, id, input)
      return { message: 'member-added', to: { subject: kind, id } }
    },
  })
}
