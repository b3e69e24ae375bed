import { addToSetIn } from '../../../domain/people/sets/members.ts'
import { findOpens } from '../../../domain/people/sets/opens.ts'
import type { SetKind } from '../../../domain/people/sets/set.ts'
import { fieldsFor } from '../fields.ts'
import { lookAtPeople } from '../meant/for-people.ts'
import { meantFirst } from '../meant/meant-first.ts'
import { type Verb, verb } from '../verb.ts'
import { agreedMember, memberForm } from './member-form.ts'
import { thingTold } from './things.ts'

/** Puts somebody of its organisation into a group or team; says first what that opens to them. */
export function addingMember(kind: SetKind): Verb {
  return verb({
    ...{ name: 'add-member', on: 'row', may: 'update', icon: 'UserPlus', schema: agreedMember },
    form: async (actor, id, sought) => {
      const form = await memberForm(actor, kind, id, sought, 'add-member')
      const { say } = fieldsFor(actor)
      const things = (await findOpens(actor, kind, id)).things.map((thing) => thingTold(actor, thing))
      const opens =
        things.length > 0 ? say('add-member-opens', { things: things.join('; ') }) : say('add-member-opens-nothing')
      return { ...form, text: `${form.text}\n${opens}` }
    },
    call: async (actor, { membershipId, agreed }, id) =>
      meantFirst({
        ...{ actor, agreed, said: ['add-member', id, membershipId] },
        button: fieldsFor(actor).say('add-member-button'),
        look: lookAtPeople(actor, [membershipId]),
        change: (work) => addToSetIn(work, actor, kind, id, { membershipId }),
        done: () => ({ message: 'member-added', to: { subject: kind, id } }),
      }),
  })
}
