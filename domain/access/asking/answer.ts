import type { AccessRequest } from '@prisma/client'
import { z } from 'zod'
import { prose } from '../../../words/line.ts'
import { plainDay } from '../../../words/plain.ts'
import { act, type Work } from '../../act.ts'
import type { Once } from '../../once.ts'
import { Conflict, NotFound } from '../../refusals.ts'
import type { Member } from '../actor/actor.ts'
import type { SharingPlace } from '../sharing/box/one.ts'
import { shareIn } from '../sharing/share.ts'
import { thingToShare } from '../sharing/thing.ts'
import { couldAnswer, whomSelected, withShares } from './answers.ts'
import { settleRequest } from './settle.ts'
import { thingOfRequest } from './thing.ts'

/** What is given: a project access level (uuid; null: the usual one), until the end of a day (null: as long as such shares last). */
export const givingAccess = z.strictObject({ levelId: z.uuid().nullable(), until: plainDay.nullable().optional() })
export type GivenAccess = z.output<typeof givingAccess>

/** Why it is not given, if that is said. */
export const decliningAccess = z.strictObject({ answerReason: prose(500).default('') })

/**
 * Gives what a request (uuid) asks for: shares the project or product with whoever it is for. Whoever asked is told by mail. Throws what `share`
 * does; NotFound for a request that the actor does not see; Conflict where it has been answered. Done once under a key. Returns what it was for.
 */
export function giveAccess(actor: Member, id: string, given: GivenAccess, once?: Once): Promise<SharingPlace> {
  const give = async (work: Work) => {
    const { of, membershipId } = await openRequest(work, actor, id)
    const whom = { principalKind: 'membership', principalId: membershipId } as const
    await shareIn(work, actor, { resourceKind: of.kind, resourceId: of.id, ...whom, ...given })
    return of
  }
  return act(actor, give, { once })
}

/** Declines what a request (uuid) asks for; whoever asked is told by mail. Throws NotFound, NotAllowed; Conflict where it has been answered. Returns
 *  what it was for. */
export function declineAccess(
  actor: Member,
  id: string,
  { answerReason }: z.output<typeof decliningAccess>,
  once?: Once,
): Promise<SharingPlace> {
  const decline = async (work: Work) => {
    const { of, membershipId } = await openRequest(work, actor, id)
    await settleRequest(work, actor, { resourceId: of.id, membershipId }, { answer: 'declined', answerReason })
    return of
  }
  return act(actor, decline, { once })
}

/** The request, if the actor may share what it is for and it is open. Whoever is not of the host finds it only where they could give what it asks
 *  for. Whoever shares that thing, or answers a request for it, waits until this is done. */
async function openRequest(work: Work, actor: Member, id: string): Promise<AccessRequest & { of: SharingPlace }> {
  const { resourceKind, resourceId } = thingOfRequest(await work.the('share', 'AccessRequest', id))
  await thingToShare(work, { resourceKind, resourceId })
  const include = { membership: { select: whomSelected } } as const
  const request = await work.db.accessRequest.findUniqueOrThrow({ where: { id }, include })
  const levels = await work.db.projectAccessLevel.findMany()
  const [asked] = await withShares(work.db, [request])
  if (!actor.organisation.isHost && !(asked && couldAnswer(actor, asked, levels))) throw new NotFound()
  if (request.answeredAt) throw new Conflict('answered-already')
  return { ...request, of: { kind: resourceKind, id: resourceId } }
}
