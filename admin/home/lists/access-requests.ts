import type { Member } from '../../../domain/access/actor/actor.ts'
import type { HomeList } from '../list.ts'
import { seenOf } from '../seen-of.ts'

/** Who asks for access to projects and products that the member may share; what has waited longest first. Told only where there is any. */
export function accessRequests(actor: Member): HomeList {
  return {
    name: 'accessRequests',
    subject: 'AccessRequest',
    where: [{ answeredAt: null }, ...seenOf(actor, 'AccessRequest', 'answeredAt', 'askedAt')],
    order: [{ askedAt: 'asc' }, { id: 'asc' }],
    when: 'askedAt',
    about: ['resourceId', 'organisationId', 'reason'],
    mine: { resourceId: 'projects' },
    verbs: ['give-access', 'decline-access'],
    unlessNone: true,
  }
}
