import type { Grant } from '@prisma/client'
import { z } from 'zod'
import { prisma } from '../../../prisma/client.ts'
import { type Day, dayIn } from '../../../words/dates.ts'
import { plainDay } from '../../../words/plain.ts'
import { act, type Db, type Work } from '../../act.ts'
import type { Once } from '../../once.ts'
import { Conflict, Invalid, unlessNotFound } from '../../refusals.ts'
import type { Member } from '../actor/actor.ts'
import { can } from '../scope.ts'
import { isInForce } from './in-force.ts'
import { levelsGiven } from './levels-given.ts'
import { mustBeTheirsToGive } from './own-level.ts'
import { homeOf, knowsAllOf, modelOfPrincipal } from './principals.ts'
import { modelOfThing, type PlacedThing, shareable, thingToShare } from './thing.ts'

/** A share: of which product, project or phase, with whom, at which project access level (null: the usual one of whoever it is), and the last day
 *  of it (null: none is given; with others than the host's people it then ends some days after the project closes). What is absent stays as it
 *  is in the share in force; a new share has none of it. */
export const sharing = z.strictObject({
  resourceKind: z.enum(shareable),
  resourceId: z.uuid(),
  principalKind: z.enum(['membership', 'team', 'group', 'organisation']),
  principalId: z.uuid(),
  levelId: z.uuid().nullable().optional(),
  until: plainDay.nullable().optional(),
})
export type Sharing = z.output<typeof sharing>

/** What a share opens: its level (uuid; null: the usual one), when it ends (null: never, or not before the project closes), and whether that
 *  follows the closing of the project. */
export type Terms = Pick<Grant, 'levelId' | 'expiresAt' | 'followsClose'>

/** A share (uuid), what it opens, and what it opened before; null when it is new. */
export type Shared = Terms & { id: string; before: Terms | null }

/**
 * Shares a product, project or phase with a person, team, group or organisation; again, to change level or end. Only with the organisation
 * it belongs to, with the host, and with partners: to everybody else it does not exist. An inside level is for the host,
 * and no level opens more than is open to whoever shares.
 * The last day is over when it is where whoever shares is. Throws NotFound, NotAllowed, Invalid; Conflict when there is a share that
 * the actor cannot see: what one cannot see one does not change. Done once under a key. Source: domain, access 3.
 */
export async function share(actor: Member, asked: Sharing, once?: Once): Promise<Shared> {
  const done = async (work: Work) => {
    const { principalKind, principalId } = asked
    const thing = await thingToShare(work, asked)
    const home = await homeOf(work.db, principalKind, principalId)
    const isKnown = home && (knowsAllOf(actor, home) || (await isKnownTo(work, asked)))
    if (!isKnown || !(home.isHost || home.isPartner || home.id === thing.organisationId))
      throw new Invalid({ principalId: 'not-to-be-shared-with' })
    await mustFit(work.db, asked.levelId, home.isHost)
    const before = await shareInForce(work.db, actor, asked)
    const levelId = asked.levelId === undefined ? (before?.levelId ?? null) : asked.levelId
    for (const level of await levelsGiven(work.db, asked, home.isHost, levelId)) mustBeTheirsToGive(actor, thing, level)
    const grant = await keep(work.db, actor, asked, { before, isInside: home.isHost })
    await tell(work, thing, grant, before)
    return { id: grant.id, ...plain(grant), before: before && plain(before) }
  }
  const { id, before, ...now } = await act(actor, done, { once })
  return { id, ...termsFrom(now), before: before && termsFrom(before) }
}

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

type Standing = { before: Grant | null; isInside: boolean }

async function keep(db: Db, actor: Member, asked: Sharing, { before, isInside }: Standing): Promise<Grant> {
  const { resourceKind, resourceId, principalKind, principalId } = asked
  const terms = termsOf(actor, asked, before, isInside)
  if (before) return db.grant.update({ where: { id: before.id }, data: terms })
  // A share that has ended gives nothing to the new one.
  await db.grant.deleteMany({ where: { principalId, resourceId, via: 'share' } })
  const whom = { principalKind, principalId, resourceKind, resourceId, via: 'share' } as const
  return db.grant.create({ data: { ...whom, ...terms, creatorId: actor.membershipId } })
}

/** What a share opens from now on, by what is asked and what it opened before (null: it is new). Throws Invalid for a day that has passed. */
export function termsOf(
  { timeZone }: Pick<Member, 'timeZone'>,
  { levelId, until }: Pick<Sharing, 'levelId' | 'until'>,
  before: Terms | null,
  isInside: boolean,
): Terms {
  const { levelId: level = null, expiresAt = null } = before ?? {}
  // The same day said again is the same end, though it was meant by other clocks.
  const isSame = until === undefined || (until && expiresAt && dayIn(timeZone, expiresAt) === until)
  const end = isSame ? expiresAt : until && endOf(until, timeZone)
  if (end && end <= new Date()) throw new Invalid({ until: 'in-the-past' })
  const followsClose = before && isSame ? before.followsClose : !end && !isInside
  return { levelId: levelId === undefined ? level : levelId, expiresAt: end || null, followsClose }
}

const key = (resourceId: string, principalId: string) => ({
  principalId_resourceId_via: { principalId, resourceId, via: 'share' as const },
})

/** The last millisecond of a day by the clocks of a time zone: looked for, as some of them leave midnight out. */
function endOf(day: Day, timeZone: string): Date {
  const longest = 36 * 3_600_000
  let within = Date.parse(day) - longest
  let beyond = Date.parse(day) + 2 * longest
  while (beyond - within > 1) {
    const between = Math.floor((within + beyond) / 2)
    if (dayIn(timeZone, new Date(between)) <= day) within = between
    else beyond = between
  }
  return new Date(within)
}

/** Throws Invalid for a project access level (uuid) that is not there, or is for the host's own people while these are others. */
export async function mustFit(db: Db, levelId: string | null | undefined, isInside: boolean): Promise<void> {
  if (!levelId) return
  const level = await db.projectAccessLevel.findUnique({ where: { id: levelId } })
  if (!level) throw new Invalid({ levelId: 'wrong' })
  if (level.defaultInternal && !isInside) throw new Invalid({ levelId: 'inside-only' })
}

function tell({ record }: Work, thing: PlacedThing, grant: Grant, before: Terms | null): Promise<void> {
  const { principalKind, principalId, resourceId: id, organisationId } = grant
  const detail = { principalKind, principalId, ...plain(grant), ...(before && { before: plain(before) }) }
  const { projectId } = thing
  return record({ action: 'share', subject: modelOfThing[thing.resourceKind], id, organisationId, projectId, detail })
}

const plain = ({ levelId, expiresAt, followsClose }: Terms) => ({
  levelId,
  until: expiresAt?.toISOString() ?? null,
  followsClose,
})
const termsFrom = ({ levelId, until, followsClose }: ReturnType<typeof plain>): Terms => ({
  levelId,
  expiresAt: until === null ? null : new Date(until),
  followsClose,
})
