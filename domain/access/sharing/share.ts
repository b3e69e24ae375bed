import type { Grant } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { act, type Db, type Work } from '../../act.ts'
import type { Once } from '../../once.ts'
import { Conflict, Invalid, unlessNotFound } from '../../refusals.ts'
import type { Member } from '../actor/actor.ts'
import { settleRequest, settleRequestsOf } from '../asking/settle.ts'
import { can } from '../scope.ts'
import { isInForce } from './in-force.ts'
import { levelsGiven } from './levels-given.ts'
import { endWithOwn } from './own-end.ts'
import { mustBeTheirsToGive } from './own-level.ts'
import { isPartnerKnown, partnershipFor } from './partners.ts'
import { homeOf, knowsAllOf, modelOfPrincipal } from './principals.ts'
import { areSame, mustEnd, mustFit, plainTerms, type Sharing, type Terms, termsFrom, termsOf } from './terms.ts'
import { modelOfThing, type PlacedThing, thingToShare } from './thing.ts'

/** A share (uuid), what it opens, and what it opened before; null when it is new. */
export type Shared = Terms & { id: string; before: Terms | null }

/**
 * Shares a product, project or phase with a person, team, group or organisation; again, to change level or end. Only with the organisation
 * it belongs to, with the host, with partners of the host, and with partners of that organisation by its own people, which then hangs on the
 * partnership: to everybody else it does not exist. An inside level is for the host,
 * no level opens more than is open to whoever shares, and no share ends later than their own access; a partner's of a product needs an end.
 * The last day is over when it is where whoever shares is. Asked for as it is, it stays, and nothing is noted. Throws NotFound, NotAllowed, Invalid; Conflict when there is a share that
 * the actor cannot see: what one cannot see one does not change. Done once under a key. Source: domain, access 3.
 */
export async function share(actor: Member, asked: Sharing, once?: Once, look = lookups): Promise<Shared> {
  return sharedFrom(await act(actor, (work) => sharePlainly(work, actor, asked, look), { once }))
}

/** The same in the transaction at hand, as what is done once keeps it: see sharedFrom. */
export async function sharePlainly(work: Work, actor: Member, asked: Sharing, look = lookups): Promise<PlainShare> {
  const { id, before, ...now } = await shareIn(work, actor, asked, look)
  return { id, ...plainTerms(now), before: before && plainTerms(before) }
}

/** A share as plain data. */
export type PlainShare = PlainTerms & { id: string; before: PlainTerms | null }
type PlainTerms = ReturnType<typeof plainTerms>

/** What sharePlainly wrote. */
export const sharedFrom = ({ id, before, ...now }: PlainShare): Shared => ({
  ...{ id, ...termsFrom(now), before: before && termsFrom(before) },
})

/** The same as part of a work that does more, which may look things up once for many shares. */
export async function shareIn(work: Work, actor: Member, asked: Sharing, look = lookups): Promise<Shared> {
  const thing = await look.thing(work, asked)
  const home = await look.home(work, actor, asked)
  const partnershipId = home && (await look.partnership(work, actor, thing, home))
  if (!home || !(partnershipId || home.id === thing.organisationId || (!home.byPartnership && isOfHost(home))))
    throw new Invalid({ principalId: 'not-to-be-shared-with' })
  await look.fit(work.db, asked.levelId, home.isHost)
  const before = await shareInForce(work.db, actor, asked, viaOf(partnershipId))
  const levelId = asked.levelId === undefined ? (before?.levelId ?? null) : asked.levelId
  for (const level of await look.levels(work.db, asked, home.isHost, levelId)) mustBeTheirsToGive(actor, thing, level)
  const wanted = termsOf(actor, asked, before, home.isHost)
  if (thing.resourceKind === 'product' && !home.isHost && home.id !== thing.organisationId) mustEnd(wanted)
  const isSame = before !== null && areSame(before, wanted)
  const grant = isSame
    ? before
    : await keep(work.db, actor, { ...asked, partnershipId }, before, await endWithOwn(work.db, actor, thing, wanted))
  if (!isSame) await tell(work, thing, grant, before)
  await settle(work, actor, grant, before)
  const { id, expiresAt, followsClose } = grant
  return { id, levelId: grant.levelId, expiresAt, followsClose, before }
}

/** Whoever asked for this, or for something in it, has it now, whichever way it was given: by themselves, or in a set that it opens more to. */
async function settle(work: Work, actor: Member, grant: Grant, before: Terms | null): Promise<void> {
  const { resourceKind, resourceId, principalKind, principalId: membershipId } = grant
  if (resourceKind === 'phase') return
  if (principalKind === 'membership')
    await settleRequest(work, actor, { resourceId, membershipId }, { answer: 'given' })
  await settleRequestsOf(work, actor, { ...grant, before })
}

const isOfHost = ({ isHost, isPartner }: NonNullable<Awaited<ReturnType<typeof homeOf>>>) => isHost || isPartner

/** The organisation of whoever it is to be shared with, and whether the actor is told of them `byPartnership` alone; null where there is no such, or
 *  they are not told of them. */
async function homeKnown(work: Work, actor: Member, asked: Sharing) {
  const home = await homeOf(work.db, asked.principalKind, asked.principalId)
  if (!home) return null
  if (knowsAllOf(actor, home) || (await isKnownTo(work, asked))) return { ...home, byPartnership: false }
  const isPartner = await isPartnerKnown(work.db, actor, asked.principalKind, asked.principalId)
  return isPartner ? { ...home, byPartnership: true } : null
}

/** What is read of a thing, of whoever it is shared with and of levels, before it is. */
export const lookups = {
  thing: thingToShare,
  home: homeKnown,
  fit: mustFit,
  levels: levelsGiven,
  partnership: partnershipFor,
}

/** Whoever is not of the host shares with those alone of whom they are told: their colleagues, and whom the ability lets them read. */
async function isKnownTo({ the }: Work, { principalKind, principalId }: Sharing): Promise<boolean> {
  return (await the('read', modelOfPrincipal[principalKind], principalId).catch(unlessNotFound)) !== null
}

type Between = Pick<Sharing, 'resourceId' | 'principalId'>

/** The share of a thing (uuid) with somebody (uuid) that is in force, and hangs on no partnership. Throws Conflict when the actor cannot see it. */
export function findShare(actor: Member, between: Between): Promise<Grant | null> {
  return shareInForce(prisma, actor, between, 'share')
}

async function shareInForce(
  db: Pick<Db, 'grant'>,
  actor: Member,
  { resourceId, principalId }: Between,
  via: ShareVia,
): Promise<Grant | null> {
  const key = { principalId_resourceId_via: { principalId, resourceId, via } }
  const found = await db.grant.findUnique({ where: key })
  if (!found || !isInForce(found)) return null
  if (!can(actor, 'read', 'Grant', found)) throw new Conflict('shared-unseen')
  return found
}

type Asked = Sharing & Pick<Grant, 'partnershipId'>

async function keep(db: Db, actor: Member, asked: Asked, before: Grant | null, terms: Terms): Promise<Grant> {
  const { resourceKind, resourceId, principalKind, principalId, partnershipId } = asked
  if (before) return db.grant.update({ where: { id: before.id }, data: terms })
  const via = viaOf(partnershipId)
  // A share that has ended gives nothing to the new one.
  await db.grant.deleteMany({ where: { principalId, resourceId, via } })
  const whom = { principalKind, principalId, resourceKind, resourceId, via, partnershipId }
  return db.grant.create({ data: { ...whom, ...terms, creatorId: actor.membershipId } })
}

/** How a share is kept that hangs on a partnership (uuid), or on none. */
const viaOf = (partnershipId: string | null): ShareVia => (partnershipId ? 'partnership' : 'share')
type ShareVia = 'share' | 'partnership'

function tell({ record }: Work, thing: PlacedThing, grant: Grant, before: Terms | null): Promise<void> {
  const { principalKind, principalId, resourceId: id, organisationId } = grant
  const detail = { principalKind, principalId, ...plainTerms(grant), ...(before && { before: plainTerms(before) }) }
  const { projectId } = thing
  return record({ action: 'share', subject: modelOfThing[thing.resourceKind], id, organisationId, projectId, detail })
}
