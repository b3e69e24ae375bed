import { prisma } from '../../prisma/client.ts'
import { type Contact, contactColumns, contactOf } from './contact.ts'

/** The organisation whose house this is: its name, its accent (#rrggbb), and whom one turns to there. */
export type Host = { name: string; accent: string; contact: Contact }

/** The host; null before there is one. */
export async function findHost(): Promise<Host | null> {
  const select = { name: true, accent: true, ...contactColumns }
  const found = await prisma.organisation.findFirst({ where: { isHost: true }, select })
  return found && { name: found.name, accent: found.accent, contact: contactOf(found) }
}
