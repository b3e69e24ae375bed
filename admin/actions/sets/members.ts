import type { Member } from '../../../domain/access/actor/actor.ts'
import { addToSet, newMember, takeFromSet } from '../../../domain/people/sets/members.ts'
import { findOpens } from '../../../domain/people/sets/opens.ts'
import { membersTable, type SetKind } from '../../../domain/people/sets/set.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { definitionOf } from '../../guard/definition.ts'
import { ask, rows } from '../../guard/reading.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldSearch, FormView } from '../form-view.ts'
import { type Verb, verb } from '../verb.ts'
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

/** A form with somebody to choose: of those who are not in it and could be, or of those who are. */
async function memberForm(
  actor: Member,
  kind: SetKind,
  id: string,
  sought: FieldSearch | undefined,
  name: 'add-member' | 'take-member',
): Promise<FormView> {
  const [set] = await rows(ask(actor, definitionOf(kind)), { where: [{ id }] })
  if (!set) throw new NotFound()
  const { say, row } = fieldsFor(actor, sought)
  const sets = kind === 'Group' ? 'groups' : 'teams'
  const isIn = { [membersTable[kind].key]: id }
  const could = {
    organisationId: set.organisationId,
    disabledAt: null,
    profile: { not: 'guest' },
    [sets]: { none: isIn },
  }
  const where = name === 'add-member' ? could : { [sets]: { some: isIn } }
  const fields = [await row('membershipId', 'Membership', { label: 'member', required: true, where })]
  return { text: say(`${name}-text`), button: say(`${name}-button`), fields }
}
