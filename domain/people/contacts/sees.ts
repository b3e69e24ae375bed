import type { Member } from '../../access/actor/actor.ts'
import { can } from '../../access/scope.ts'
import { NotFound } from '../../refusals.ts'

/** Whether somebody sees the contacts, groups and teams of their own organisation. Source: permission-profiles.csv, view_contacts_and_groups. */
export const seesContacts = (actor: Member): boolean =>
  can(actor, 'read', 'Contact', { organisationId: actor.organisation.id })

/** Throws NotFound for who does not. */
export function mustSeeContacts(actor: Member): void {
  if (!seesContacts(actor)) throw new NotFound()
}
