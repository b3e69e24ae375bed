import type { TokenKind } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { actorOfInvited, type Member } from '../../access/actor/actor.ts'
import { find } from '../tokens.ts'
import { usualActor } from './enter.ts'

/** Whom a one-time link is for, also when it has been used or has run out; null when it is forged, and when they are gone. */
export async function holderOf(kind: TokenKind, value: string): Promise<Member | null> {
  const token = await find(prisma, kind, value)
  if (!token) return null
  const invitation = await prisma.invitation.findUnique({
    where: { tokenId: token.id },
    select: { membershipId: true },
  })
  return invitation ? actorOfInvited(invitation.membershipId) : usualActor(token.personId)
}
