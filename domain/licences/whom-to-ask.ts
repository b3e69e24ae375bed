import { writtenAddress } from '../../words/address.ts'
import type { Db } from '../act.ts'
import { contactColumns, contactOf } from '../organisations/contact.ts'
import { standing } from '../people/standing.ts'

/** Whom one asks for a licence of a type, with the address: whoever it names, while they are there; else the contact of the host; null where there
 *  is neither. */
export async function whomToAsk(
  db: Pick<Db, 'membership' | 'organisation'>,
  { contactId }: { contactId: string | null },
): Promise<string | null> {
  const where = { AND: [{ id: contactId ?? '' }, standing] }
  const person = { select: { name: true, email: true } } as const
  const found = contactId ? await db.membership.findFirst({ where, select: { person } }) : null
  if (found) return called(found.person)
  const host = await db.organisation.findFirst({ where: { isHost: true }, select: contactColumns })
  return host && called(contactOf(host))
}

function called({ name, email }: { name: string; email: string }): string | null {
  return name && email ? `${name} (${writtenAddress(email)})` : name || email || null
}
