import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { NotFound } from '../../refusals.ts'
import type { ContactEntry } from './entry.ts'
import { changeContact } from './write.ts'

/** Changes some of a contact (uuid); the rest stays as it is. Throws as `changeContact`. */
export async function changeSomeOfContact(actor: Member, id: string, some: Partial<ContactEntry>): Promise<void> {
  const before = await prisma.contact.findUnique({ where: { id } })
  if (!before) throw new NotFound()
  const { name, email, phone, company, jobRole, note, updatedAt } = before
  await changeContact(actor, id, { name, email, phone, company, jobRole, note, ...some }, updatedAt)
}
