import type { Member } from '../../domain/access/actor.ts'
import { seenOf } from './concerns.ts'
import type { Concern } from './section.ts'

/** Schedules of which something is not sent before a second member of staff has approved it. Told only where there is any. */
export function approvals(actor: Member): Concern {
  return {
    name: 'approvals',
    subject: 'Schedule',
    where: [{ approvalNeededAt: { not: null } }, ...seenOf(actor, 'Schedule', 'approvalNeededAt')],
    order: [{ approvalNeededAt: 'asc' }, { id: 'asc' }],
    when: 'approvalNeededAt',
    about: ['reportId', 'ownerId'],
    unlessNone: true,
  }
}
