import type { Grant } from '@prisma/client'
import { z } from 'zod'
import { act, type Db, type Work } from '../../../act.ts'
import type { Once } from '../../../once.ts'
import { Invalid, NotAllowed } from '../../../refusals.ts'
import type { Member, Viewer } from '../../actor/actor.ts'
import { settleRequestsOf } from '../../asking/settle.ts'
import { mayShareAt, thingAt } from '../ends/may-extend.ts'
import { levelsGiven } from '../levels-given.ts'
import { endWithOwn } from '../own-end.ts'
import { mustBeTheirsToGive } from '../own-level.ts'
import { homeOf, knowsAllOf } from '../principals.ts'
import { findShare } from '../share.ts'
import { mustFit, sharing, type Terms, termsOf } from '../terms.ts'
import { mustBeAgreed, reachOfRule } from './effect.ts'

/** A rule: all projects of an organisation, also those to come, for somebody at a level, perhaps to the end of a day; as a share says it.
 *  `agreed`: what was shown of its effect. */
export const ruleInput = sharing
  .omit({ resourceKind: true, resourceId: true })
  .extend({ organisationId: z.uuid(), agreed: z.string().max(100).optional() })
export type SharingRule = z.output<typeof ruleInput>

/** Whether an actor may share every project of an organisation (uuid), also those to come. */
export const mayShareAll = (actor: Viewer, organisationId: string): boolean =>
  mayShareAt(actor, wholeOf(organisationId))

const wholeOf = (organisationId: string) => ({ organisationId, productId: null, project: null, part: null })

/**
 * Makes a rule, or changes its level and end: a share of the organisation itself, from which access passes down to all that is in it. With whom it may be
 * is as for its projects; a partner's needs an end, as there is no closing that it could end with. Throws NotFound, NotAllowed, Invalid,
 * Conflict; RuleNotAgreed with what it does, until that is sent along. Returns the grant's uuid. Done once under a key.
 */
export function makeRule(actor: Member, asked: SharingRule, once?: Once): Promise<string> {
  return act(actor, (work) => made(work, actor, asked), { once })
}

async function made(work: Work, actor: Member, asked: SharingRule): Promise<string> {
  const { organisationId, principalKind, principalId, agreed } = asked
  await mustShareAll(work, actor, organisationId)
  // When two make it at the same moment, the second waits and changes what the first made.
  await work.db.$queryRaw`select id from "Organisation" where id = ${organisationId}::uuid for no key update`
  const home = await homeOf(work.db, principalKind, principalId)
  const isOwn = home?.id === organisationId
  if (!home || !knowsAllOf(actor, home) || !(home.isHost || home.isPartner || isOwn))
    throw new Invalid({ principalId: 'not-to-be-shared-with' })
  await mustFit(work.db, asked.levelId, home.isHost)
  const before = await findShare(actor, { resourceId: organisationId, principalId })
  const wanted = termsOf(actor, asked, before, true)
  for (const level of await levelsGiven(work.db, asked, home.isHost, wanted.levelId))
    mustBeTheirsToGive(actor, thingAt(wholeOf(organisationId)), level)
  if (!wanted.expiresAt && !home.isHost && !isOwn) throw new Invalid({ until: 'rule-needs-end' })
  const now = await endWithOwn(work.db, actor, thingAt(wholeOf(organisationId)), wanted)
  mustBeAgreed({ ...(await reachOfRule(work.db, asked)), now, before: before && termsIn(before) }, agreed)
  const grant = await keep(work.db, actor, asked, before, now)
  await tell(work, 'share', grant, before)
  await settleRequestsOf(work, actor, { ...grant, before: before && termsIn(before) })
  return grant.id
}

/** Throws NotFound for an organisation (uuid) that the actor does not see, NotAllowed where they may not share all of its projects. */
export async function mustShareAll(work: Work, actor: Member, organisationId: string): Promise<void> {
  await work.the('read', 'Organisation', organisationId)
  if (!mayShareAll(actor, organisationId)) throw new NotAllowed('share-Organisation')
}

async function keep(db: Db, actor: Member, asked: SharingRule, before: Grant | null, now: Terms): Promise<Grant> {
  const { organisationId: resourceId, principalKind, principalId } = asked
  if (before) return db.grant.update({ where: { id: before.id }, data: now })
  await db.grant.deleteMany({ where: { principalId, resourceId, via: 'share' } })
  const whom = { principalKind, principalId, resourceKind: 'organisation', resourceId, via: 'share' } as const
  return db.grant.create({ data: { ...whom, ...now, creatorId: actor.membershipId } })
}

const termsIn = ({ levelId, expiresAt, followsClose }: Terms): Terms => ({ levelId, expiresAt, followsClose })

/** Writes into the log that a rule was made, changed or removed. */
export function tell({ record }: Work, action: 'share' | 'unshare', grant: Grant, before: Terms | null): Promise<void> {
  const { principalKind, principalId, organisationId } = grant
  const plain = ({ levelId, expiresAt }: Terms) => ({ levelId, until: expiresAt?.toISOString() ?? null })
  const detail = { principalKind, principalId, ...plain(grant), ...(before && { before: plain(before) }) }
  return record({ action, subject: 'Organisation', id: organisationId, organisationId, detail })
}
