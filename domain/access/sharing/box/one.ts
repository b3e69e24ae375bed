import type { Grant } from '@prisma/client'
import { act, type Work } from '../../../act.ts'
import type { Once } from '../../../once.ts'
import { mustBeAsRead } from '../../../projects/write-noun.ts'
import { NotFound } from '../../../refusals.ts'
import type { Member } from '../../actor/actor.ts'
import { isInForce } from '../in-force.ts'
import { partnershipHeld } from '../partners.ts'
import { lookups, share } from '../share.ts'
import type { Sharing } from '../terms.ts'
import { modelOfThing, type PlacedThing, placeOf, thingOf } from '../thing.ts'
import { type RemainingGrants, remainingBeside } from '../unshare.ts'
import { type LevelChoice, levelsToGive } from './levels-to-give.ts'
import { type NamedGrant, nameGrants } from './names.ts'

/** A share that somebody may change or end, and what would remain: the ways by which whoever it is with would still get there. */
export type OneShare = {
  share: NamedGrant & { levelId: string | null }
  /** The levels that it can be changed to, besides its own. */
  levels: LevelChoice[]
  /** Where it is listed: among the shares of a project, or of a product. */
  of: SharingPlace
  remaining: NamedGrant[]
  others: boolean
}

/** A project or product (uuid) whose shares have a page. */
export type SharingPlace = { kind: 'project' | 'product'; id: string }

/** The share (a grant's uuid) of a product, a project, or a phase of one. NotFound, also where it has ended; NotAllowed where they see it and may not
 *  end it. */
export async function findOneShare(actor: Member, grantId: string): Promise<OneShare> {
  const { grant, thing, seen, others } = await findRemaining(actor, grantId)
  const [share, ...remaining] = await nameGrants(actor, [grant, ...seen])
  if (!share) throw new NotFound()
  const levels = await levelsToGive(actor, thing)
  return { share: { ...share, levelId: grant.levelId }, levels, of: placeOfShares(thing), remaining, others }
}

/** The same, for who may still share what it is on. NotFound, NotAllowed. */
export async function findShareToChange(actor: Member, grantId: string): Promise<OneShare> {
  const { thing } = await findRemaining(actor, grantId)
  await act(actor, ({ the }) => the('share', modelOfThing[thing.resourceKind], thing.resourceId))
  return findOneShare(actor, grantId)
}

const placeOfShares = ({ projectId, resourceId }: PlacedThing): SharingPlace =>
  projectId ? { kind: 'project', id: projectId } : { kind: 'product', id: resourceId }

/** Changes level or end of a share (a grant's uuid), if it is still the version that it was read as (`versionOf`; null: whatever it is); what is absent
 *  stays. Throws what `share` does; NotFound where it has ended; Invalid where somebody else has changed it. */
export async function changeShare(
  actor: Member,
  grantId: string,
  terms: Pick<Sharing, 'levelId' | 'until'>,
  { once, asRead = null }: { once?: Once | undefined; asRead?: string | null } = {},
): Promise<SharingPlace> {
  const { grant, thing } = await findRemaining(actor, grantId)
  const { principalKind, principalId, partnershipId } = grant
  const { resourceKind, resourceId } = thing
  // It stays what it hangs on, whoever changes it.
  const partnership = async (work: Work) => partnershipId && partnershipHeld(work, partnershipId)
  const asked = { resourceKind, resourceId, principalKind, principalId, ...terms }
  // Whoever else changes it waits for the thing, so that it is looked at behind that.
  const held: typeof lookups.thing = async (work, shared) => {
    const placed = await lookups.thing(work, shared)
    await mustBeAsRead(work.db, 'Grant', grantId, asRead)
    // Changed after it has ended it would be shared anew.
    if ((await work.db.grant.count({ where: { id: grantId } })) === 0) throw new NotFound()
    return placed
  }
  await share(actor, asked, once, { ...lookups, partnership, thing: held })
  return placeOfShares(thing)
}

/** What would remain when a share (a grant's uuid) ended. NotFound, NotAllowed. */
export function findRemaining(actor: Member, grantId: string): Promise<EndingShare & RemainingGrants> {
  return act(actor, async ({ the, db }) => {
    const grant = await the('unshare', 'Grant', grantId)
    const shared = thingOf(grant)
    if (!shared || !isInForce(grant)) throw new NotFound()
    const thing = await placeOf(db, shared)
    return { grant, thing, ...(await remainingBeside(db, actor, thing, grant)) }
  })
}

type EndingShare = { grant: Grant; thing: PlacedThing }
