import type { Member } from '../../../domain/access/actor/actor.ts'
import { seesContacts } from '../../../domain/people/contacts/sees.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { hasAccountPage } from '../../account/shown.ts'
import { asking } from '../../asking.ts'
import type { AskedOperation } from './operation.ts'

/** Who asks, if contacts, groups and teams are theirs to see; to whom the layout hides the account, they are not there. Throws NotFound. */
export function byContacts(req: AskedOperation['req']): Member {
  const actor = asking(req)
  if (!actor.organisation.isHost && !(hasAccountPage(actor) && seesContacts(actor))) throw new NotFound()
  return actor
}
