import type { Member } from '../../../domain/access/actor/actor.ts'
import type { HomeList } from '../list.ts'
import { seenOf } from '../seen-of.ts'

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
    mine: { clientId: 'customers' },
    verbs: ['end-partner-access'],
    unlessNone: true,
    needsNobody: true,
  }
}
