import { isMember, type Viewer } from '../../access/actor/actor.ts'
import type { RequestToAnswer } from '../../access/asking/to-answer.ts'
import { firstRequestsToAnswer } from '../../access/asking/to-answer.ts'
import type { ReceivedAccess } from '../../partnerships/access/answering/told.ts'
import { firstOffersToAnswer } from '../../partnerships/access/answering/waiting.ts'
import type { ListedPartner } from '../../partnerships/told.ts'
import { firstInvitationsToAnswer } from '../../partnerships/waiting.ts'
import { landingOf } from '../../reports/portal/opens.ts'

/** What is asked of somebody as one who decides who gets in: who asks for access, and which organisations invite theirs to be partners, or offer it
 *  access; the first of each, and how many there are. */
export type AskedOfReader = {
  requests: RequestToAnswer[]
  requestsTotal: number
  invitations: ListedPartner[]
  invitationsTotal: number
  offers: ReceivedAccess[]
  offersTotal: number
}

/** So many of each are told at once, at most. */
const most = 5
const nothing = { requests: [], requestsTotal: 0, invitations: [], invitationsTotal: 0, offers: [], offersTotal: 0 }

/** All of that; nothing for who decides nothing. */
export async function listAsked(actor: Viewer): Promise<AskedOfReader> {
  if (!isMember(actor)) return nothing
  return {
    ...(await firstRequestsToAnswer(actor, { most })),
    ...(await firstInvitationsToAnswer(actor, most)),
    ...(await firstOffersToAnswer(actor, most)),
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
