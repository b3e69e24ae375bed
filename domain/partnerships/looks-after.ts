import type { Member } from '../access/actor/actor.ts'
import { can } from '../access/scope.ts'

/** Whether somebody looks after the partners of the organisation they act for: administrators of customers and partners. The host has none.
 *  Source: permission-profiles.csv, send_accept_reject_delete_partner_invitations. */
export function looksAfterPartners(actor: Member): boolean {
  return !actor.organisation.isHost && can(actor, 'invite', 'Partnership', { senderId: actor.organisation.id })
}
