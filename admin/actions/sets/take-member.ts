import type { SetKind } from '../../../domain/people/sets/set.ts'
import { takeFromSetIn } from '../../../domain/people/sets/take.ts'
import { fieldsFor } from '../fields.ts'
import { lookAtPeople } from '../meant/for-people.ts'
import { meantFirst } from '../meant/meant-first.ts'
import { type Verb, verb } from '../verb.ts'
import { agreedMember, memberForm } from './member-form.ts'

/** Takes somebody out of a group or team. */
export function takingMember(kind: SetKind): Verb {
  return verb({
    ...{ name: 'take-member', on: 'row', may: 'update', icon: 'UserMinus', schema: agreedMember },
    form: (actor, id, sought) => memberForm(actor, kind, id, sought, 'take-member'),
    call: async (actor, { membershipId, agreed }, id) =>
      meantFirst({
        ...{ actor, agreed, said: ['take-member', id, membershipId] },
        button: fieldsFor(actor).say('take-member-button'),
        look: lookAtPeople(actor, [membershipId]),
        change: (work) => takeFromSetIn(work, kind, id, membershipId),
        done: () => ({ message: 'member-taken', to: { subject: kind, id } }),
      }),
  })
}
