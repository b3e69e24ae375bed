import { isMember, type Viewer } from '../../access/actor/actor.ts'
import type { RequestToAnswer } from '../../access/asking/to-answer.ts'
import { listRequestsToAnswer } from '../../access/asking/to-answer.ts'
import type { ReceivedAccess } from '../../partnerships/access/answering/told.ts'
import { listOffersToAnswer } from '../../partnerships/access/answering/waiting.ts'
import type { ListedPartner } from '../../partnerships/told.ts'
import { listInvitationsToAnswer } from '../../partnerships/waiting.ts'
import { landingOf } from '../../reports/portal/opens.ts'

/** What is asked of somebody as one who decides who gets in: who asks for access, and which organisations invite theirs to be partners, or offer it
 *  access. */
export type AskedOfReader = { requests: RequestToAnswer[]; invitations: ListedPartner[]; offers: ReceivedAccess[] }

/** All of it; nothing for who decides nothing. */
export async function listAsked(actor: Viewer): Promise<AskedOfReader> {
  if (!isMember(actor)) return { requests: [], invitations: [], offers: [] }
  return {
    requests: await listRequestsToAnswer(actor),
    invitations: await listInvitationsToAnswer(actor),
    offers: await listOffersToAnswer(actor),
  }
}

/** The same for the page (its address without the slash) where the portal begins for somebody: there they are told. Null for any other page, and where
 *  nothing is asked of them. */
export async function askedFirst(actor: Viewer, page: string): Promise<AskedOfReader | null> {
  if (landingOf(actor) !== page) return null
  const asked = await listAsked(actor)
  return isAskedOf(asked) ? asked : null
}

/** Whether others wait for an answer of somebody, as one who decides who gets in: also of who has no project yet. */
export const isAskedOf = ({ requests, invitations, offers }: AskedOfReader): boolean =>
  requests.length + invitations.length + offers.length > 0
