import type { Contact } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { can, scope } from '../../access/scope.ts'
import { NotAllowed, NotFound } from '../../refusals.ts'

/** A contact of one's own organisation, and what can be done with them. */
export type FoundContact = {
  contact: Pick<Contact, 'id' | 'name' | 'email' | 'phone' | 'company' | 'jobRole' | 'note' | 'updatedAt'>
  can: { update: boolean; delete: boolean }
}

const select = {
  id: true,
  organisationId: true,
  name: true,
  email: true,
  phone: true,
  company: true,
  jobRole: true,
  note: true,
  updatedAt: true,
}

/** A contact (uuid) of the actor's own organisation; NotFound for any other. */
export async function findContact(actor: Member, id: string): Promise<FoundContact> {
  const where = { AND: [{ id, organisationId: actor.organisation.id }, scope(actor, 'read', 'Contact')] }
  const found = await prisma.contact.findFirst({ where, select })
  if (!found) throw new NotFound()
  const { organisationId: _, ...contact } = found
  return {
    contact,
    can: { update: can(actor, 'update', 'Contact', found), delete: can(actor, 'delete', 'Contact', found) },
  }
}

/** The same of one that the actor is about to change. Throws NotAllowed, too. */
export async function findContactToChange(actor: Member, id: string): Promise<FoundContact> {
  const found = await findContact(actor, id)
  if (!found.can.update) throw new NotAllowed('update-Contact')
  return found
}
