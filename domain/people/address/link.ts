import type { Token, TokenKind } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { Invalid } from '../../refusals.ts'
import { LinkSpent } from '../refusals.ts'
import { usualActor } from '../sign-in/enter.ts'
import { look } from '../tokens.ts'
import { heldAddress } from './own.ts'

/** Whose account a link is about, and the address that it gives them. */
export type AddressLink = { token: Token; actor: Member; email: string }

/** What a link to a new address, or back to a former one, is for. Throws NotFound when forged; LinkSpent when it was used or is too old, and
 *  when the address is somebody else's by now. Changes nothing. */
export async function findAddressLink(kind: TokenKind, value: string): Promise<AddressLink> {
  const token = await look(prisma, kind, value)
  const actor = await usualActor(token.personId)
  if (!actor) throw new LinkSpent('link-expired')
  const { email } = heldAddress.parse(token.detail)
  const owner = await prisma.person.findUnique({ where: { email }, select: { id: true, joinedIntoId: true } })
  if (owner && ![owner.id, owner.joinedIntoId].includes(actor.personId)) throw new LinkSpent('link-address-taken')
  return { token, actor, email }
}

/** An address that was taken between looking at a link and pressing it. */
export function asDeadLink(error: unknown): never {
  throw error instanceof Invalid && error.fields.email ? new LinkSpent('link-address-taken') : error
}
