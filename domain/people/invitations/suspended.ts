import type { Grant } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { scope } from '../../access/scope.ts'
import { mayExtend } from '../../access/sharing/ends/may-extend.ts'
import { sharedPlace } from '../../access/sharing/ends/place.ts'
import { ownEnd } from '../../access/sharing/own-end.ts'
import { plainTerms } from '../../access/sharing/terms.ts'
import { placeOf, thingOf } from '../../access/sharing/thing.ts'
import type { Db, Work } from '../../act.ts'
import { Invalid } from '../../refusals.ts'
import { subjects } from '../sets/names.ts'

/** A grant that was in force when its holder was disabled, and could come back. */
export type Suspended = Pick<
  Grant,
  'id' | 'resourceKind' | 'resourceId' | 'levelId' | 'expiresAt' | 'followsClose' | 'organisationId'
>

/** Suspends what was given to a membership (uuid) alone: it opens nothing any more. What is given later is not touched by it. Nobody works for a
 *  client any more who was named for it (decision 69): whoever comes back is named again. */
export async function suspendGrants(db: Db, membershipId: string): Promise<void> {
  await db.partnerAccessPerson.deleteMany({ where: { membershipId } })
  await db.grant.deleteMany({ where: { principalId: membershipId, via: 'access' } })
  await db.grant.updateMany({
    where: { principalId: membershipId, suspendedAt: null },
    data: { suspendedAt: new Date() },
  })
}

/** What somebody with an e-mail address had in an organisation (uuid) when they were disabled there, as far as the actor may see it
 *  (outside the host: could give it) and it would not have ended since; nothing of somebody who is a member. */
export async function findSuspended(actor: Member, organisationId: string, email: string): Promise<Suspended[]> {
  const where = { organisationId, person: { email }, disabledAt: { not: null }, reinvitedAt: null }
  const membership = await prisma.membership.findFirst({ where, select: { id: true } })
  return membership ? suspendedOf(prisma, actor, membership.id) : []
}

/** The same of a membership (uuid). */
export function findSuspendedOf(actor: Member, membershipId: string): Promise<Suspended[]> {
  return suspendedOf(prisma, actor, membershipId)
}

/** Puts some of the suspended grants (uuids) of a membership (uuid) in force again. Throws Invalid on the field `restore`
 *  for one that is not among them. */
export async function restoreGrants(work: Work, actor: Member, membershipId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const known = await suspendedOf(work.db, actor, membershipId)
  const wanted = known.filter(({ id }) => ids.includes(id))
  if (wanted.length < new Set(ids).size) throw new Invalid({ restore: 'wrong' })
  await work.db.grant.updateMany({ where: { id: { in: ids } }, data: { suspendedAt: null } })
  for (const grant of wanted) await tell(work, grant)
}

async function suspendedOf(db: Pick<Db, 'grant'>, actor: Member, principalId: string): Promise<Grant[]> {
  const lasting = { OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] }
  const { isHost } = actor.organisation
  const found = await db.grant.findMany({
    where: { AND: [{ principalId, suspendedAt: { not: null } }, lasting, isHost ? scope(actor, 'read', 'Grant') : {}] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  if (isHost) return found
  const given = await Promise.all(found.map((grant) => couldGive(actor, grant)))
  return found.filter((_, index) => given[index])
}

/** Whether somebody outside the host could share it as it was shared: whoever had made it. */
async function couldGive(actor: Member, grant: Grant): Promise<boolean> {
  const thing = thingOf(grant)
  if (!thing || !(await mayExtend(actor, grant, await sharedPlace(grant)))) return false
  const own = await ownEnd(prisma, actor, await placeOf(prisma, thing))
  return !own || (grant.expiresAt !== null && grant.expiresAt <= own.last)
}

/** Writes it into the log of the thing, as a share of it is. */
async function tell({ db, record }: Work, grant: Grant): Promise<void> {
  const { principalKind, principalId, resourceKind, resourceId: id, organisationId } = grant
  const thing = thingOf(grant)
  const projectId = thing && (await placeOf(db, thing)).projectId
  const detail = { principalKind, principalId, ...plainTerms(grant) }
  await record({ action: 'restore-share', subject: subjects[resourceKind], id, organisationId, projectId, detail })
}
