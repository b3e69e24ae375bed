import type { Member } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'

/** Takes a contact (uuid) out of the address book. Throws NotFound, NotAllowed. Source: permission-profiles.csv, delete_contacts. */
export function deleteContact(actor: Member, id: string): Promise<void> {
  return act(actor, async ({ db, the, record }) => {
    const { organisationId } = await the('delete', 'Contact', id)
    await db.contact.delete({ where: { id } })
    await record({ action: 'delete', subject: 'Contact', id, organisationId })
  })
}
