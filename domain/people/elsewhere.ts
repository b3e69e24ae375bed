import { actorOfMembership, type Member } from '../access/actor/actor.ts'
import { inPortal } from '../access/actor/portal.ts'
import { Refusal } from '../refusals.ts'
import { findOwnMemberships, type OwnMembership } from './sign-in/switch.ts'

/** A thing as it is told to somebody who reaches it: of which kind, its name (null where it is hidden), and its page. */
export type Reached = { kind: 'project' | 'task' | 'update' | 'document' | 'row'; name: string | null; to: string }

/** Looks something up for one of a person's memberships. Throws a refusal where that does not reach it. */
export type Look = (as: Member) => Promise<Reached>

/** Where something belongs: to another membership of the person who asks, null for none of theirs; the thing itself, null where that
 *  membership does not reach it any more; and whether the membership they act as now reaches it too. */
export type ThingLocation = { membership: OwnMembership | null; thing: Reached | null; alsoHere: boolean }

/** It belongs to another membership than the one its sender acts as now: 409. Nothing was done. Source: decision 31. */
export class Elsewhere extends Refusal {
  constructor(readonly place: ThingLocation) {
    const { membership, thing } = place
    const organisation = membership?.organisation ?? null
    super(409, 'other-organisation', { membershipId: membership?.id ?? null, organisation, thing })
  }
}

/** Something that the actor does not reach now, and another of their own enabled memberships does; null when none does, or the
 *  actor reaches it: then it was something else that was not found. */
export async function findElsewhere(actor: Member, look: Look): Promise<ThingLocation | null> {
  if (actor.memberships < 2 || (await lookAs(actor, look))) return null
  for (const membership of await findOwnMemberships(actor)) {
    const thing = membership.id === actor.membershipId ? null : await lookIn(membership, look)
    if (thing) return { membership, thing, alsoHere: false }
  }
  return null
}

/** Throws Elsewhere when what an actor sends was written as another membership (uuid) than the one they act as now. */
export async function mustActAs(actor: Member, membershipId: string, look: Look): Promise<void> {
  if (membershipId === actor.membershipId) return
  const membership = (await findOwnMemberships(actor)).find(({ id }) => id === membershipId) ?? null
  const thing = membership && (await lookIn(membership, look))
  const here = await lookAs(actor, look)
  throw new Elsewhere({ membership, thing, alsoHere: here !== null })
}

async function lookIn({ id }: OwnMembership, look: Look): Promise<Reached | null> {
  const as = await actorOfMembership(id)
  return as && lookAs(inPortal(as), look)
}

/** Whatever a membership is refused, it does not reach. */
const lookAs = (as: Member, look: Look) =>
  look(as).catch((error) => {
    if (error instanceof Refusal) return null
    throw error
  })
