import type { PersonKey } from '../cast/people.ts'
import { actorOfMembership, type Member } from '../domain/access/actor/actor.ts'
import { world } from './world.ts'

/** Somebody of the cast as they are at this moment, with what grants open to them now. */
export async function actorOf(who: PersonKey): Promise<Member> {
  const actor = await actorOfMembership(world.people[who].membershipId)
  if (!actor) throw new Error(`${who} is not a member`)
  return actor
}
