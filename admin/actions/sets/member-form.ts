import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { newMember } from '../../../domain/people/sets/members.ts'
import { membersTable, type SetKind } from '../../../domain/people/sets/set.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { definitionOf } from '../../guard/definition.ts'
import { ask, rows } from '../../guard/reading.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldSearch, FormView } from '../form-view.ts'

/** Somebody who is put into it or taken out, and what was shown that it means for them. */
export const agreedMember = newMember.extend({ agreed: z.string().max(100).optional() })

/** A form with somebody to choose: of those who are not in it and could be, or of those who are. */
export async function memberForm(
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
