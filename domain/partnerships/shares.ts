import type { Grant } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor/actor.ts'
import { type NamedGrant, nameGrants } from '../access/sharing/box/names.ts'
import { inForce } from '../access/sharing/in-force.ts'
import { thingOf } from '../access/sharing/thing.ts'
import { unshared } from '../access/sharing/unshare.ts'
import type { Work } from '../act.ts'

/** What one side of a partnership shares with the other: the first of it, as far as the reader is told names, and how much more there is. */
export type SharedAcross = { shares: NamedGrant[]; more: number }

const atOnce = 100

/** What falls away with a partnership (uuid) that the actor's own organisation shares, and what is shared with it. */
export async function findSharesOf(
  actor: Member,
  partnershipId: string,
): Promise<{ ours: SharedAcross; theirs: SharedAcross }> {
  const own = actor.organisation.id
  const of = async (organisationId: string | { not: string }) => {
    const where = { partnershipId, organisationId, AND: [inForce()] }
    const [total, first] = await Promise.all([
      prisma.grant.count({ where }),
      prisma.grant.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: atOnce }),
    ])
    return { shares: await nameGrants(actor, first), more: total - first.length }
  }
  return { ours: await of(own), theirs: await of({ not: own }) }
}

/** Ends everything that was shared through a partnership (uuid), also what is suspended; in the log of whose it was. The partnership is held by whoever ends it. */
export async function endSharesOf({ db, record }: Work, partnershipId: string): Promise<void> {
  const grants = await db.grant.findMany({ where: { partnershipId }, orderBy: { id: 'asc' } })
  if (grants.length === 0) return
  await db.grant.deleteMany({ where: { partnershipId } })
  const ids = grants.flatMap((one) => (one.resourceKind === 'phase' ? one.resourceId : []))
  const phases = await db.phase.findMany({ where: { id: { in: ids } }, select: { id: true, projectId: true } })
  const projects = new Map(phases.map(({ id, projectId }) => [id, projectId]))
  const projectOf = ({ resourceKind, resourceId }: Grant) =>
    resourceKind === 'project' ? resourceId : (projects.get(resourceId) ?? null)
  await record(
    ...grants.flatMap((grant) => {
      const thing = thingOf(grant)
      return thing ? unshared(grant, { ...thing, projectId: projectOf(grant) }) : []
    }),
  )
}
