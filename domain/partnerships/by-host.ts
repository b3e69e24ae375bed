import type { Partnership } from '@prisma/client'
import { z } from 'zod'
import { hasText, prose } from '../../words/line.ts'
import type { Member } from '../access/actor/actor.ts'
import type { Work } from '../act.ts'
import { tellBothSides } from '../delivery/partners/tell.ts'
import { Conflict, NotFound } from '../refusals.ts'
import { endSharesOf } from './shares.ts'

/** Why somebody of the host ends what is between two organisations; both are told. */
export const endingByHost = z.strictObject({ reason: prose(500).refine(hasText, 'missing') })

/**
 * Ends a partnership (uuid) for the host, and what was shared through it; both sides are told why by mail, and both logs tell it. Throws NotFound,
 * NotAllowed; Conflict for what is no partnership, or not any more. In the transaction at hand.
 */
export async function endPartnershipByHost(
  work: Work,
  actor: Member,
  id: string,
  { reason }: z.output<typeof endingByHost>,
): Promise<{ id: string }> {
  await work.the('delete', 'Partnership', id)
  const [found] = await work.db.$queryRaw<Partnership[]>`
        select * from "Partnership" where id = ${id}::uuid for update`
  if (!found) throw new NotFound()
  const { senderId, recipientId, senderView, recipientView } = found
  if (senderView !== 'accepted' || recipientView !== 'accepted' || !recipientId) throw new Conflict('nothing-to-end')
  await tellBothSides(work, { id, senderId, recipientId }, actor.membershipId)
  await endSharesOf(work, id)
  await work.db.partnership.delete({ where: { id } })
  const happened = { action: 'end-partner', subject: 'Partnership', id, detail: { reason } } as const
  await work.record(...[senderId, recipientId].map((organisationId) => ({ ...happened, organisationId })))
  return { id }
}
