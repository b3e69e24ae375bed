import type { Member } from '../../../domain/access/actor/actor.ts'
import { scope } from '../../../domain/access/scope.ts'
import { JoinNotAgreed, joinPeople, joining as schema } from '../../../domain/people/joining/join.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { writtenAddress } from '../../../words/address.ts'
import { definitionOf } from '../../guard/definition.ts'
import { ask, rows } from '../../guard/reading.ts'
import { fieldsFor } from '../fields.ts'
import { verb } from '../verb.ts'
import { joinView } from './join-view.ts'

/** Joins another person of the same human into the one of a membership: the first press shows what goes where, the second one does it. */
export const joining = verb({
  name: 'join',
  on: 'row',
  may: 'join',
  icon: 'UserPlus',
  fits: ({ personId }, actor) => personId !== actor.personId,
  schema,
  form: async (actor, id, sought) => {
    const { say, field, row } = fieldsFor(actor, sought)
    const { personId, email } = await personOf(actor, id)
    // None that the actor does not look after, not the actor, and none that is part of another person already.
    const others = { personId: { notIn: [personId, actor.personId] }, person: { is: { disabledAt: null } } }
    const where = { AND: [others, scope(actor, 'join', 'Membership')] }
    const addresses = [
      { value: 'this', label: say('address-this', { email: writtenAddress(email) }) },
      { value: 'other', label: say('address-other') },
    ]
    return {
      text: say('join-text'),
      button: say('join-button'),
      fields: [
        await row('otherId', 'Membership', { label: 'join-other', required: true, detailed: true, where }),
        field('choice', 'address', { label: 'join-address', required: true, value: 'this', choices: addresses }),
      ],
    }
  },
  call: async (actor, input, id, once) => {
    try {
      await joinPeople(actor, id, input, once)
      return { message: 'joined', to: { subject: 'Membership', id } }
    } catch (error) {
      if (!(error instanceof JoinNotAgreed)) throw error
      return { preview: joinView(actor, error), isOther: input.agreed !== undefined }
    }
  },
})

async function personOf(actor: Member, id: string): Promise<{ personId: string; email: string }> {
  const [membership] = await rows(ask(actor, definitionOf('Membership')), { where: [{ id }] })
  const where = [{ id: String(membership?.personId) }]
  const [person] = membership ? await rows(ask(actor, definitionOf('Person')), { where }, ['email']) : []
  if (!person) throw new NotFound()
  return { personId: person.id, email: String(person.email) }
}
