import type { Profile } from '@prisma/client'
import type { Member } from '../../access/actor/actor.ts'
import { findCosts } from '../../licences/cost.ts'
import type { MemberStanding } from './list.ts'

/** A type of licence of which none is left, and whom one asks for more (null: nobody is named). */
export type LackingLicence = { type: string; ask: string | null }

type Listed = {
  profile: Profile
  standing: MemberStanding
  isMachine: boolean
  can: { enable: boolean; resend: boolean }
}

/** Lays beside people of the actor's organisation the licence that letting them in, or inviting them again, would take where none is left; null
 *  where there is one, where they have one, and where it costs nothing. */
export async function lackingLicences<One extends Listed>(
  actor: Member,
  people: One[],
): Promise<(One & { lacks: LackingLicence | null })[]> {
  // Whose invitation stands still has one reserved.
  const wouldTake = ({ can, standing, isMachine }: Listed) =>
    !isMachine && (can.enable || (can.resend && standing === 'expired'))
  const costs = people.some(wouldTake) ? await findCosts(actor, { organisationId: actor.organisation.id }) : []
  const used = costs.filter(({ isLeft }) => !isLeft)
  return people.map((one) => {
    const lacking = wouldTake(one) && used.find(({ profiles }) => profiles.includes(one.profile))
    return { ...one, lacks: lacking ? { type: lacking.type, ask: lacking.ask } : null }
  })
}
