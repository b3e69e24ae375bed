import { z } from 'zod'
import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { emailAddress } from '../email.ts'
import { type Needed, proofNeeded } from '../passwords/proof.ts'

/** What the token of a new, or of a former, address holds. */
export const heldAddress = z.object({ email: emailAddress })

/** Somebody's own address, the one that waits for its link to be pressed, until when, and what they have to show to ask for another. */
export type OwnAddress = { email: string; pending: { email: string; until: Date } | null; needed: Needed }

/** The actor's own address as it stands; `session`: the id of the one that asks. */
export async function findOwnAddress(actor: Member, session: string): Promise<OwnAddress> {
  const where = { personId: actor.personId, kind: 'new_address' as const, usedAt: null, expiresAt: { gt: new Date() } }
  const token = await prisma.token.findFirst({ where, orderBy: { createdAt: 'desc' } })
  const pending = token && { ...heldAddress.parse(token.detail), until: token.expiresAt }
  return { email: actor.email, pending, needed: await proofNeeded(actor, session) }
}
