import type { Profile } from '@prisma/client'
import { z } from 'zod'
import type { Member } from '../../access/actor/actor.ts'
import { act, type Work } from '../../act.ts'
import { mustCostNoMore } from '../../licences/cost.ts'
import { Conflict } from '../../refusals.ts'
import { memberProfiles, mustGive } from '../invitations/invite.ts'
import { mustKeepBilling } from './last-billing.ts'
import { memberUnderLock, recordChange } from './member-change.ts'

/** The profile to be given; whether a licence may be taken for it. */
export const profileChange = z.strictObject({
  profile: z.enum(memberProfiles),
  licence: z.literal('take').optional(),
})

/**
 * Gives a member (the membership's uuid) another profile, from their next request on. Nobody gives or takes one that their own may
 * not give, nor raises their own. Throws NotFound, NotAllowed; Conflict for oneself, and for the last billing administrator;
 * TakesLicence where they would begin to cost something, and nobody has agreed to that.
 * Source: permission-profiles.csv, edit_permission_profiles_of_users and assign_billing_administrator_profile.
 */
export function changeProfile(actor: Member, id: string, change: z.output<typeof profileChange>): Promise<void> {
  return act(actor, (work) => setProfile(work, actor, id, change))
}

/** The same in the transaction of a larger verb. */
export async function setProfile(
  work: Work,
  actor: Member,
  id: string,
  { profile, licence }: z.output<typeof profileChange>,
): Promise<void> {
  const membership = await memberUnderLock(work, 'profile', id)
  mustGive(actor, { profile: membership.profile })
  mustGive(actor, { profile })
  if (membership.profile === profile) return
  if (membership.personId === actor.personId && isHigher(profile, membership.profile))
    throw new Conflict('own-profile-upwards')
  await mustKeepBilling(work.db, membership)
  if (!licence) await mustCostNoMore(work.db, membership, profile)
  await work.db.membership.update({ where: { id }, data: { profile } })
  await recordChange(work, 'change-profile', membership, { from: membership.profile, to: profile })
}

const fromTheTop: Profile[] = [...memberProfiles, 'guest']
/** Whether one profile stands above another. */
export const isHigher = (one: Profile, other: Profile): boolean => fromTheTop.indexOf(one) < fromTheTop.indexOf(other)
