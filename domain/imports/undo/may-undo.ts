import type { ImportLine } from '@prisma/client'
import type { Member } from '../../access/actor/actor.ts'
import { can } from '../../access/scope.ts'
import type { ImportedSubject } from '../kinds/fields-of.ts'
import type { AnyRow } from '../rows/table.ts'

/** Whether somebody may take back what a line has done to a row: what it made if they could make it now, what it changed if they could change
 *  that. Members are changed by verbs, which ask for themselves. */
export function mayUndo(actor: Member, row: AnyRow, { subject, effect, before }: ImportLine): boolean {
  const of = subject as ImportedSubject
  if (effect === 'make') {
    if (of === 'Organisation') return can(actor, 'onboard', 'Organisation', {})
    if (of === 'Membership') return can(actor, 'invite', 'Organisation', { id: row.organisationId })
    return can(actor, 'create', of, { ...row, creatorId: actor.membershipId })
  }
  return of === 'Membership' || Object.keys(before as object).every((name) => can(actor, 'update', of, row, name))
}
