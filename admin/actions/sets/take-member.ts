import { newMember } from '../../../domain/people/sets/members.ts'
import type { SetKind } from '../../../domain/people/sets/set.ts'
import { takeFromSet } from '../../../domain/people/sets/take.ts'
import { type Verb, verb } from '../verb.ts'
import { memberForm } from './member-form.ts'

/** Takes somebody out of a group or team. */
export function takingMember(kind: SetKind): Verb {
  return verb({
    ...{ name: 'take-member', on: 'row', may: 'update', icon: 'UserMinus', schema: newMember },
    form: (actor, id, sought) => memberForm(actor, kind, id, sought, 'take-member'),
    call: async (actor, { membershipId }, id) => {
      await takeFromSet(actor, kind, id, membershipId)
      return { message: 'member-taken', to: { subject: kind, id } }
    },
  })
}
