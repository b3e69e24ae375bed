import type { Grant } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor/actor.ts'
import { type NamedGrant, nameGrants } from '../access/sharing/box/names.ts'
import { inForce } from '../access/sharing/in-force.ts'
import { thingOf } from '../access/sharing/thing.ts'
import { unshared } from '../access/sharing/unshare.ts'
import type { Work } from '../act.ts'
import { type Paged, pagedOf, pageSize } from '../projects/pages.ts'
import type { AcrossPages } from './across/find.ts'

/** A page of what one side of a partnership shares with the other, as far as the reader is told names. */
export type SharedAcross = Paged & { shares: NamedGrant[] }

/** What falls away with a partnership (uuid) that the actor's own organisation shares, and what is shared with it: a page (from 1) of each. */
export async function findSharesOf(
  actor: Member,
  partnershipId: string,
  pages: AcrossPages,
): Promise<{ ours: SharedAcross; theirs: SharedAcross }> {
  const own = actor.organisation.id
  const of = async (organisationId: string | { not: string }, page: number) => {
    const where = { partnershipId, organisationId, AND: [inForce()] }
    const paged = pagedOf(page, await prisma.grant.count({ where }))
    const grants = await prisma.grant.findMany({
      ...{ where, take: pageSize, skip: (paged.page - 1) * pageSize },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    })
    return { ...paged, shares: await nameGrants(actor, grants) }
  }
  return { ours: await of(own, pages.ours), theirs: await of({ not: own }, pages.theirs) }
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
