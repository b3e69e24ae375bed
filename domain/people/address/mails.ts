import type { Delivery, Token, TokenKind } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { type MailRecipient, readerOf } from '../../delivery/reader.ts'
import { usualActor } from '../sign-in/enter.ts'
import { linkOf } from '../tokens.ts'
import { heldAddress } from './own.ts'

/** What a mail about a change of address says to the new one, or to the one that was: the link, and until when it is good; without one
 *  to somebody whose address it is already. */
export type AddressMail = { reader: MailRecipient; email: string; at: Date; link: { to: string; until: Date } | null }

/** The mail to an address that somebody wants to have; null when its link is worthless by now. Only here it is looked up whose it is. */
export async function newAddressOf(delivery: Delivery): Promise<AddressMail | null> {
  const found = await usable(delivery, 'new_address')
  if (!found) return null
  const { token, actor } = found
  const { email, createdAt: at } = delivery
  const owner = await prisma.person.findUnique({ where: { email }, select: { id: true, joinedIntoId: true } })
  if (!owner || owner.joinedIntoId === token.personId)
    return { reader: readerOf(actor), email, at, link: linkIn(token) }
  const told = (await usualActor(owner.id)) ?? actor
  return { reader: readerOf(told), email, at, link: null }
}

/** The mail to the address that was somebody's, with the way back; null when that is closed. */
export async function formerAddressOf(delivery: Delivery): Promise<AddressMail | null> {
  const found = await usable(delivery, 'undo_address')
  if (!found) return null
  const { email, createdAt: at } = delivery
  return { reader: readerOf(found.actor), email, at, link: linkIn(found.token) }
}

async function usable(
  { subjectId, email }: Delivery,
  kind: TokenKind,
): Promise<{ token: Token; actor: Member } | null> {
  const open = { kind, usedAt: null, expiresAt: { gt: new Date() } }
  const token = subjectId ? await prisma.token.findFirst({ where: { id: subjectId, ...open } }) : null
  if (!token || heldAddress.parse(token.detail).email !== email) return null
  const actor = await usualActor(token.personId)
  return actor && { token, actor }
}

const linkIn = (token: Token) => ({ to: linkOf(token), until: token.expiresAt })
