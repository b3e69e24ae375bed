import type { Membership } from '@prisma/client'
import { z } from 'zod'
import type { Member } from '../../access/actor/actor.ts'
import { act, type Db, type Work } from '../../act.ts'
import type { Once } from '../../once.ts'
import { Conflict } from '../../refusals.ts'
import { mustGiveAll } from '../invitations/invite.ts'
import { restoreGrants } from '../invitations/suspended.ts'
import { memberUnderLock } from './member-change.ts'

/** Which of the grants that somebody had when they were disabled come back (uuids, as `findSuspendedOf` lists them). */
export const enabling = z.strictObject({ restore: z.array(z.uuid()).max(1000).optional() })

/**
 * Lets somebody who was disabled (the membership's uuid) in again, as what they were, with the password they had; whoever waits for
 * the answer to an invitation is in without it. Throws NotFound; NotAllowed, also where the actor may not give what they were, or a colleague has a level above the actor's own; Invalid;
 * Conflict for somebody who is in already, and for a person who became part of another one. Done once under a key.
 */
export function enablePerson(actor: Member, id: string, asked: z.output<typeof enabling>, once?: Once): Promise<void> {
  return act(actor, (work) => enableIn(work, actor, id, asked), { once })
}

/** The same in the transaction at hand. */
export async function enableIn(
  work: Work,
  actor: Member,
  id: string,
  { restore = [] }: z.output<typeof enabling>,
): Promise<void> {
  const membership = await memberUnderLock(work, 'disabledAt', id)
  if (!membership.disabledAt) throw new Conflict('already-enabled')
  await mustBeOneself(work.db, membership)
  await mustGiveAll(work.db, actor, membership)
  await work.db.membership.update({ where: { id }, data: { disabledAt: null, reinvitedAt: null, leftAt: null } })
  await restoreGrants(work, actor, id, restore)
  await work.record({ action: 'enable', subject: 'Membership', id, organisationId: membership.organisationId })
}

/** Whoever became part of another person of the same human comes in as that one. */
async function mustBeOneself(db: Db, { personId: id }: Membership): Promise<void> {
  if ((await db.person.count({ where: { id, joinedIntoId: { not: null } } })) > 0) throw new Conflict('joined-already')
}
