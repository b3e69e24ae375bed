import { prisma } from '../../../prisma/client.ts'
import { actorOfMembership, type Member } from '../../access/actor/actor.ts'
import { can } from '../../access/scope.ts'
import type { Work } from '../../act.ts'
import { standing } from '../standing.ts'
import { tellOfDevice } from '../tell.ts'
import type { Caller } from './caller.ts'
import { rememberDevice } from './devices.ts'

/** How somebody came in. */
export type Entrance = 'password' | 'link' | 'code' | 'invitation' | 'reset' | 'switch'

/** Ways in that only somebody finds who is in already, or who is told of a new password at the same time. */
const untold: Entrance[] = ['switch', 'reset']

/** Whom a person (uuid) acts as when they come in: their enabled membership used last; null when there is none. */
export async function usualActor(personId: string): Promise<Member | null> {
  const membership = await prisma.membership.findFirst({
    where: { personId, ...standing },
    orderBy: [{ lastUsedAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'asc' }],
    select: { id: true },
  })
  return membership && actorOfMembership(membership.id)
}

/** Whom a person (uuid) works in the back-office as: their enabled membership of the host; null when they may not enter. */
export async function staffActor(personId: string): Promise<Member | null> {
  const membership = await prisma.membership.findFirst({
    where: { personId, ...standing, organisation: { isHost: true } },
    select: { id: true },
  })
  const actor = membership && (await actorOfMembership(membership.id))
  return actor && can(actor, 'enter', 'BackOffice', {}) ? actor : null
}

/** Notes that somebody comes in: when their membership was used, with which browser, the activity, and that its invitations are
 *  answered, whose links are worthless from now on. A browser that is new to them is told of by mail. Returns the tokens (uuids) of
 *  these. The rows are locked in this order by every verb: membership, invitations, tokens. */
export async function enter(work: Work, actor: Member, by: Entrance, caller: Caller): Promise<string[]> {
  const { db, record } = work
  const { membershipId } = actor
  const now = new Date()
  await db.membership.update({ where: { id: membershipId }, data: { lastUsedAt: now } })
  const answered = await db.invitation.updateManyAndReturn({
    where: { membershipId, acceptedAt: null },
    data: { acceptedAt: now },
    select: { tokenId: true },
  })
  const tokens = answered.map(({ tokenId }) => tokenId)
  if (tokens.length > 0)
    await db.token.updateMany({ where: { id: { in: tokens }, usedAt: null }, data: { usedAt: now } })
  const isNew = await rememberDevice(db, actor.personId, caller)
  if (isNew && !untold.includes(by)) await tellOfDevice(work, actor, caller)
  await record({
    action: 'sign-in',
    subject: 'Person',
    id: actor.personId,
    organisationId: actor.organisation.id,
    detail: { by },
  })
  return tokens
}
