import type { Member } from '../../domain/access/actor/actor.ts'
import { findOffer } from '../../domain/access/asking/offer.ts'
import { findOneShare } from '../../domain/access/sharing/box/one.ts'
import { findWebhook } from '../../domain/hooks/list.ts'
import { findClient } from '../../domain/partnerships/access/answering/clients.ts'
import { findAccess } from '../../domain/partnerships/access/giving/one.ts'
import { findAccepted } from '../../domain/partnerships/across/find.ts'
import { findContact } from '../../domain/people/contacts/find.ts'
import type { Look } from '../../domain/people/elsewhere.ts'
import { findSet } from '../../domain/people/sets/find.ts'
import { findProduct } from '../../domain/products/find.ts'
import { nameOfReport } from '../../domain/reports/definition.ts'
import { findShownReport } from '../../domain/reports/portal/find.ts'

/** What is of no single project, by where its pages begin: what it is called for a membership that reaches it, null where that is not told. Each
 *  throws a refusal for one that does not. */
const things: Record<string, (as: Member, id: string) => Promise<string | null>> = {
  '/access-requests': async (as, id) => (await findOffer(as, id)).what,
  '/account/partners': async (as, id) => (await findAccepted(as, id)).name,
  '/account/partners/access': async (as, id) => (await findAccess(as, id)).name,
  '/account/partners/clients': async (as, id) => (await findClient(as, id)).name,
  '/account/webhooks': async (as, id) => (await findWebhook(as, id)).name,
  '/contacts': async (as, id) => (await findContact(as, id)).contact.name,
  '/groups': async (as, id) => (await findSet(as, 'Group', id)).set.name,
  '/products': async (as, id) => (await findProduct(as, id, 1)).product.name,
  '/reports': async (as, id) => nameOfReport((await findShownReport(as, id)).definition, as.locale),
  '/shares': async (as, id) => (await findOneShare(as, id)).share.name,
  '/teams': async (as, id) => (await findSet(as, 'Team', id)).set.name,
}

const address = /^(\/[a-z/-]*[a-z])\/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?:\/|$)/i

/** How to look up what an address is about that belongs to no single project; null for others. */
export function lookAround(path: string): Look | null {
  const [, begins = '', id = ''] = address.exec(path) ?? []
  const nameOf = Object.hasOwn(things, begins.toLowerCase()) ? things[begins.toLowerCase()] : undefined
  return nameOf ? async (as) => ({ kind: 'row', name: await nameOf(as, id), to: `${begins}/${id}` }) : null
}
