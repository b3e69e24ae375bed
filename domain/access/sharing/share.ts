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
import { homeOf, knowsAllOf, modelOfPrincipal } from './principals.ts'
import { areSame, mustEnd, mustFit, plainTerms, type Sharing, type Terms, termsFrom, termsOf } from './terms.ts'
import { modelOfThing, type PlacedThing, thingToShare } from './thing.ts'

/** A share (uuid), what it opens, and what it opened before; null when it is new. */
export type Shared = Terms & { id: string; before: Terms | null }

/**
 * Shares a product, project or phase with a person, team, group or organisation; again, to change level or end. Only with the organisation
 * it belongs to, with the host, and with partners: to everybody else it does not exist. An inside level is for the host,
 * no level opens more than is open to whoever shares, and no share ends later than their own access; a partner's of a product needs an end.
 * The last day is over when it is where whoever shares is. Asked for as it is, it stays, and nothing is noted. Throws NotFound, NotAllowed, Invalid; Conflict when there is a share that
 * the actor cannot see: what one cannot see one does not change. Done once under a key. Source: domain, access 3.
 */
export async function share(actor: Member, asked: Sharing, once?: Once): Promise<Shared> {
  const done = async (work: Work) => {
    const { id, before, ...now } = await shareIn(work, actor, asked)
    return { id, ...plainTerms(now), before: before && plainTerms(before) }
  }
  const { id, before, ...now } = await act(actor, done, { once })
  return { id, ...termsFrom(now), before: before && termsFrom(before) }
}

/** The same as part of a work that does more, which may look things up once for many shares. */
export async function shareIn(work: Work, actor: Member, asked: Sharing, look = lookups): Promise<Shared> {
  const thing = await look.thing(work, asked)
  const home = await look.home(work, actor, asked)
  if (!home || !(home.isHost || home.isPartner || home.id === thing.organisationId))
    throw new Invalid({ principalId: 'not-to-be-shared-with' })
  await look.fit(work.db, asked.levelId, home.isHost)
  const before = await shareInForce(work.db, actor, asked)
  const levelId = asked.levelId === undefined ? (before?.levelId ?? null) : asked.levelId
  for (const level of await look.levels(work.db, asked, home.isHost, levelId)) mustBeTheirsToGive(actor, thing, level)
  const wanted = termsOf(actor, asked, before, home.isHost)
  if (thing.resourceKind === 'product' && !home.isHost && home.id !== thing.organisationId) mustEnd(wanted)
  const isSame = before !== null && areSame(before, wanted)
  const grant = isSame
    ? before
    : await keep(work.db, actor, asked, before, await endWithOwn(work.db, actor, thing, wanted))
  if (!isSame) await tell(work, thing, grant, before)
  await settle(work, actor, grant, before)
  const { id, expiresAt, followsClose } = grant
  return { id, levelId: grant.levelId, expiresAt, followsClose, before }
}

/** Whoever asked for this has it now, whichever way it was given: by themselves, or in a set that it opens more to. */
async function settle(work: Work, actor: Member, grant: Grant, before: Terms | null): Promise<void> {
  const { resourceKind, resourceId: projectId, principalKind, principalId: membershipId } = grant
  if (resourceKind !== 'project') return
  if (principalKind !== 'membership') return settleRequestsOf(work, actor, { ...grant, projectId, before })
  await settleRequest(work, actor, { projectId, membershipId }, { answer: 'given' })
}

/** The organisation of whoever it is to be shared with; null where there is no such, or the actor is not told of them. */
async function homeKnown(work: Work, actor: Member, asked: Sharing): ReturnType<typeof homeOf> {
  const home = await homeOf(work.db, asked.principalKind, asked.principalId)
  return home && (knowsAllOf(actor, home) || (await isKnownTo(work, asked))) ? home : null
}

/** What is read of a thing, of whoever it is shared with and of levels, before it is. */
export const lookups = { thing: thingToShare, home: homeKnown, fit: mustFit, levels: levelsGiven }

/** Whoever is not of the host shares with those alone of whom they are told: their colleagues, and whom the ability lets them read. */
async function isKnownTo({ the }: Work, { principalKind, principalId }: Sharing): Promise<boolean> {
  return (await the('read', modelOfPrincipal[principalKind], principalId).catch(unlessNotFound)) !== null
}

type Between = Pick<Sharing, 'resourceId' | 'principalId'>

/** The share of a thing (uuid) with somebody (uuid) that is in force. Throws Conflict when the actor cannot see it. */
export function findShare(actor: Member, between: Between): Promise<Grant | null> {
  return shareInForce(prisma, actor, between)
}

async function shareInForce(
  db: Pick<Db, 'grant'>,
  actor: Member,
  { resourceId, principalId }: Between,
): Promise<Grant | null> {
  const found = await db.grant.findUnique({ where: key(resourceId, principalId) })
  if (!found || !isInForce(found)) return null
  if (!can(actor, 'read', 'Grant', found)) throw new Conflict('shared-unseen')
  return found
}

async function keep(db: Db, actor: Member, asked: Sharing, before: Grant | null, terms: Terms): Promise<Grant> {
  const { resourceKind, resourceId, principalKind, principalId } = asked
  if (before) return db.grant.update({ where: { id: before.id }, data: terms })
  // A share that has ended gives nothing to the new one.
  await db.grant.deleteMany({ where: { principalId, resourceId, via: 'share' } })
  const whom = { principalKind, principalId, resourceKind, resourceId, via: 'share' } as const
  return db.grant.create({ data: { ...whom, ...terms, creatorId: actor.membershipId } })
}

const key = (resourceId: string, principalId: string) => ({
  principalId_resourceId_via: { principalId, resourceId, via: 'share' as const },
})

function tell({ record }: Work, thing: PlacedThing, grant: Grant, before: Terms | null): Promise<void> {
  const { principalKind, principalId, resourceId: id, organisationId } = grant
  const detail = { principalKind, principalId, ...plainTerms(grant), ...(before && { before: plainTerms(before) }) }
  const { projectId } = thing
  return record({ action: 'share', subject: modelOfThing[thing.resourceKind], id, organisationId, projectId, detail })
}
