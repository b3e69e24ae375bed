import type { Member } from '../../../domain/access/actor/actor.ts'
import { scope } from '../../../domain/access/scope.ts'
import type { HomeList } from '../list.ts'
import { seenOf } from '../seen-of.ts'

/** Changes of levels that somebody else proposed and the member may approve. Told only where there is any. */
export function levels(actor: Member): HomeList[] {
  const proposed = { AND: [{ proposedById: { not: null } }, { proposedById: { not: actor.membershipId } }] }
  return (['AccessLevel', 'ProjectAccessLevel'] as const).map(
    (subject): HomeList => ({
      name: 'levels',
      subject,
      column: 'proposedById',
      where: [proposed, scope(actor, 'update', subject), ...seenOf(actor, subject, 'proposedById')],
      order: [{ name: 'asc' }, { id: 'asc' }],
      about: ['proposedById'],
      unlessNone: true,
      action: 'approve-level',
      verbs: ['approve-level'],
    }),
  )
}
