import { z } from 'zod'
import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { act, type Work } from '../../act.ts'
import { post } from '../../delivery/post.ts'
import { Invalid } from '../../refusals.ts'
import { emailAddress } from '../email.ts'
import { type Needed, type Proof, proofNeeded, proveOneself } from '../passwords/proof.ts'
import { invalidateLinks, issue } from '../tokens.ts'

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

/**
 * Has a link mailed to the address that the actor wants to have; one that was mailed before is worthless. Whose that address is, nobody looks
 * up here: the answer and its time are the same for all. Throws Invalid for the address they have; as `proveOneself`; TooOften.
 */
export async function askForAddress(actor: Member, email: string, proof: Proof): Promise<void> {
  if (email === actor.email) throw new Invalid({ email: 'address-same' })
  await proveOneself(actor, proof)
  const { personId, membershipId, organisation } = actor
  await act(
    actor,
    async (work) => {
      await invalidateLinks(work.db, personId, ['new_address'])
      const { id: subjectId } = await issue(work.db, 'new_address', personId, { detail: { email } })
      await post(work, { kind: 'new_address', email, membershipId, organisationId: organisation.id, subjectId })
      await record(work, actor)
    },
    { limit: 'address' },
  )
}

/** Takes back what the actor asked for: the link that was mailed is worthless. */
export async function withdrawAddress(actor: Member): Promise<void> {
  await act(actor, ({ db }) => invalidateLinks(db, actor.personId, ['new_address']))
}

const record = (work: Work, { personId: id, organisation }: Member) =>
  work.record({ action: 'request-address', subject: 'Person', id, organisationId: organisation.id })
