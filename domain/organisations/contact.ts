import { z } from 'zod'
import { prisma } from '../../prisma/client.ts'
import { lineOrNothing } from '../../words/line.ts'
import type { Member } from '../access/actor/actor.ts'
import { scope } from '../access/scope.ts'
import { emailAddress } from '../people/email.ts'
import { NotFound } from '../refusals.ts'

/** The contact of customers and partners: a name, an e-mail address, a telephone number; each may be empty, but a name alone helps
 *  nobody. */
export const contact = z.strictObject({
  name: lineOrNothing(100),
  email: z.union([z.literal(''), emailAddress], 'no-address'),
  phone: z.union([z.literal(''), lineOrNothing(40).pipe(z.string().regex(/^\+?[\d ()/.-]{5,}$/))], 'no-phone'),
})

export type Contact = z.output<typeof contact>

/** The contact of an organisation (uuid) that the actor may change. Throws NotFound. */
export async function findContact(actor: Member, id: string): Promise<Contact> {
  const where = { AND: [{ id }, scope(actor, 'update', 'Organisation')] }
  const found = await prisma.organisation.findFirst({ where, select: contactColumns })
  if (!found) throw new NotFound()
  return contactOf(found)
}

/** The columns that hold a contact. */
export const contactColumns = { contactName: true, contactEmail: true, contactPhone: true } as const

/** A contact, of an organisation's columns. */
export function contactOf(row: { contactName: string; contactEmail: string; contactPhone: string }): Contact {
  return { name: row.contactName, email: row.contactEmail, phone: row.contactPhone }
}
