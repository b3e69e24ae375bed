import type { Member } from '../access/actor/actor.ts'
import { act } from '../act.ts'
import { Invalid, NotFound } from '../refusals.ts'
import type { Contact } from './contact.ts'

/** Sets the contact of the host (uuid), which its portal's pages and all mails name from then on (pages within a minute). Throws
 *  NotFound, NotAllowed, Invalid. */
export function setContact(actor: Member, id: string, { name, email, phone }: Contact): Promise<void> {
  return act(actor, async ({ db, the, record }) => {
    const { isHost } = await the('update', 'Organisation', id)
    if (!isHost) throw new NotFound()
    if (name && !email && !phone) throw new Invalid({ email: 'missing' })
    await db.organisation.update({
      where: { id },
      data: { contactName: name, contactEmail: email, contactPhone: phone },
    })
    await record({ action: 'update', subject: 'Organisation', id, organisationId: id, detail: { fields: ['contact'] } })
  })
}
