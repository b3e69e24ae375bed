import { z } from 'zod'
import type { Member } from '../../access/actor/actor.ts'
import { act, type Work } from '../../act.ts'
import { mustGive } from '../invitations/invite.ts'
import { memberUnderLock, recordChange } from './member-change.ts'

/** Whether somebody is legal representative. */
export const legalRepresentativeChange = z.strictObject({ legalRepresentative: z.boolean() })

/** Makes a member (the membership's uuid) legal representative, or not any more: it carries the wallet, so that billing administrators
 *  alone do. Throws NotFound, NotAllowed. Source: domain, partner relationships. */
export function changeLegalRepresentative(
  actor: Member,
  id: string,
  { legalRepresentative }: z.output<typeof legalRepresentativeChange>,
): Promise<void> {
  return act(actor, (work) => setLegalRepresentative(work, actor, id, { legalRepresentative }))
}

/** The same in the transaction at hand. */
export async function setLegalRepresentative(
  work: Work,
  actor: Member,
  id: string,
  { legalRepresentative }: z.output<typeof legalRepresentativeChange>,
): Promise<void> {
  const membership = await memberUnderLock(work, 'legalRepresentative', id)
  mustGive(actor, { legalRepresentative: true })
  const { legalRepresentative: from } = membership
  if (from === legalRepresentative) return
  await work.db.membership.update({ where: { id }, data: { legalRepresentative } })
  await recordChange(work, 'change-legal-representative', membership, { from, to: legalRepresentative })
}
