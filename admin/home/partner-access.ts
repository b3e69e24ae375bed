import type { Member } from '../../domain/access/actor/actor.ts'
import { seenOf } from './concerns.ts'
import type { HomeList } from './section.ts'

/** Access that customers have given to organisations that are no partners of the host, the latest first. Told only where there is any. */
export function accessOfStrangers(actor: Member): HomeList {
  const others = { state: 'accepted', partner: { is: { isPartner: false } } }
  return {
    name: 'accessOfStrangers',
    subject: 'PartnerAccess',
    where: [others, ...seenOf(actor, 'PartnerAccess', 'state', 'partnerId', 'clientId', 'answeredAt')],
    order: [{ answeredAt: 'desc' }, { id: 'asc' }],
    when: 'answeredAt',
    about: ['partnerId', 'reach'],
    verb: { name: 'end-partner-access', may: 'delete' },
    unlessNone: true,
    needsNobody: true,
  }
}
