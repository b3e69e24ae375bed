import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { can } from '../../access/scope.ts'
import { findHost, type Host } from '../../organisations/host.ts'
import { firstOfStaff, managerOf } from './who-runs.ts'

/** Where an answer to a mail goes, and who reads it there, by a name that the reader of the mail may see. */
export type ReadBy = { name: string; address: string }

/**
 * Who reads the answer to a mail about a project (uuid): whoever of the host runs it, else the first of its supervisors who reach it
 * and want mails, else of its administrators. Where that is nobody, or the mail's reader (as they are in the portal) may not see their
 * name, it is the host's contact. Null: nobody reads it, as there is no contact, or it would be the reader themselves.
 */
export async function whoReads(reader: Member, projectId: string): Promise<ReadBy | null> {
  const select = { id: true, organisationId: true, productId: true } as const
  const project = await prisma.project.findUnique({ where: { id: projectId }, select })
  const found = project && ((await managerOf(projectId)) ?? (await firstOfStaff(project)))
  if (!found) return contactOfHost()
  if (found.personId === reader.personId) return null
  const isNamed = can(reader, 'read', 'Project', { ...project, managerId: found.membershipId }, 'managerId')
  return isNamed ? { name: found.name, address: found.email } : contactOfHost()
}

/** The host's contact as the one who reads answers; null where no address is set. */
export function contactReads({ name, contact }: Pick<Host, 'name' | 'contact'>): ReadBy | null {
  return contact.email ? { name, address: contact.email } : null
}

async function contactOfHost(): Promise<ReadBy | null> {
  const host = await findHost()
  return host && contactReads(host)
}
