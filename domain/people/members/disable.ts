import type { Membership } from '@prisma/client'
import { z } from 'zod'
import type { Member } from '../../access/actor/actor.ts'
import { lapseRequests } from '../../access/asking/settle.ts'
import { act, type Db, type Work } from '../../act.ts'
import type { Once } from '../../once.ts'
import { Conflict } from '../../refusals.ts'
import { tellOfLostOwner } from '../../reports/schedules/keepers.ts'
import type { RowChange } from '../../several/rows.ts'
import { endTokensOf } from '../../tokens/end.ts'
import { endInvitations } from '../invitations/open.ts'
import { suspendGrants } from '../invitations/suspended.ts'
import { tellOfEndedSessions } from '../tell.ts'
import { changesOf, findHaving } from './falls-away.ts'
import { handOver } from './hand-over.ts'
import { mustKeepBilling } from './last-billing.ts'
import { memberUnderLock } from './member-change.ts'

/** Who takes over what somebody has (a membership's uuid); null, or nothing said: nobody, and it stays in their name. */
export const disabling = z.strictObject({ successorId: z.uuid().nullable().optional() })

/**
 * Disables a person in an organisation (the membership's uuid): their sessions in it and open invitations end at once, of the former
 * they are told by mail; what was shared with them alone is suspended, what they wrote stays; what they have is handed over, and schedules
 * that are not ask for a new owner. Somebody who was invited again and has not answered is disabled as before. Throws NotFound,
 * NotAllowed; Invalid on `successorId` as `handOver` does; Conflict for oneself, for somebody disabled already, and for the
 * last billing administrator. Done once under a key.
 * Source: permission-profiles.txt.
 */
export function disablePerson(
  actor: Member,
  membershipId: string,
  { successorId }: z.output<typeof disabling> = {},
  once?: Once,
): Promise<void> {
  const disable = async (work: Work) => void (await disableIn(work, actor, membershipId, successorId))
  return act(actor, disable, { once })
}

/** The same in the transaction of a larger verb. Returns what became of what they had. */
export async function disableIn(
  work: Work,
  actor: Member,
  membershipId: string,
  successorId?: string | null,
): Promise<RowChange[]> {
  const { db, record } = work
  const membership = await memberUnderLock(work, 'disable', membershipId)
  if (membership.id === actor.membershipId) throw new Conflict('yourself')
  await mustKeepBilling(db, membership)
  const before = await findHaving(db, membershipId)
  const { count } = await db.membership.updateMany({
    where: { id: membershipId, OR: [{ disabledAt: null }, { reinvitedAt: { not: null } }] },
    data: { disabledAt: new Date(), reinvitedAt: null, leftAt: null },
  })
  if (count === 0) throw new Conflict('already-disabled')
  if (successorId) await handOver(work, actor, membership, successorId)
  await endSessions(work, membership)
  await endMembership(db, membershipId)
  await record({
    action: 'disable',
    subject: 'Membership',
    id: membershipId,
    organisationId: membership.organisationId,
  })
  // That they are in is what ends, also for somebody who has nothing else.
  const left = { name: 'standing', before: 1, now: 0 }
  return [left, ...changesOf(before, await findHaving(db, membershipId))]
}

/** Ends what a membership (uuid) that signs nobody in any more opened: its invitations, its tokens, and what was shared with it alone, and what was asked
 *  for it; schedules that it still has ask for a new owner. */
export async function endMembership(db: Db, id: string): Promise<void> {
  await endInvitations(db, id)
  await endTokensOf(db, id)
  await suspendGrants(db, id)
  await lapseRequests(db, id)
  await tellOfLostOwner(db, id)
}

async function endSessions(work: Work, { id, personId, organisationId, accessLevelId }: Membership): Promise<void> {
  const ended = await work.db.session.deleteMany({ where: { membershipId: id } })
  if (ended.count === 0) return
  const { email } = await work.db.person.findUniqueOrThrow({ where: { id: personId }, select: { email: true } })
  await tellOfEndedSessions(work, personId, { email, organisationId, accessLevelId })
}
