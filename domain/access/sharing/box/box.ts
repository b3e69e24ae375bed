import type { Grant } from '@prisma/client'
import { prisma } from '../../../../prisma/client.ts'
import { NotAllowed, NotFound } from '../../../refusals.ts'
import type { Member } from '../../actor/actor.ts'
import { can, scope } from '../../scope.ts'
import { inForce } from '../in-force.ts'
import type { SharedThing } from '../thing.ts'
import { type NamedGrant, nameGrants } from './names.ts'

/** A grant of a box, and whether its reader may change or end it. */
export type BoxedGrant = NamedGrant & { mayEnd: boolean }

/** A project or phase of which its reader decides who gets in: who was let into just that, and whether there are grants on it that
 *  the reader is not told of. */
export type SharedPart = SharedThing & { name: string | null; grants: BoxedGrant[]; others: boolean }

/** With whom a project and its phases are shared, and what comes from above: from its product or its organisation. */
export type ShareBox = {
  project: { id: string; name: string | null }
  parts: SharedPart[]
  inherited: NamedGrant[]
  others: boolean
}

/** What is in force on a project (uuid), its phases and what it is part of, as far as the actor may see it. Of the parts those that they may
 *  share; NotAllowed where there are none, NotFound. */
export async function findShareBox(actor: Member, projectId: string): Promise<ShareBox> {
  const found = await prisma.project.findFirst({
    where: { AND: [{ id: projectId }, scope(actor, 'read', 'Project')] },
    include: { phases: { orderBy: [{ position: 'asc' }, { id: 'asc' }] } },
  })
  if (!found) throw new NotFound()
  const { phases, ...project } = found
  const name = can(actor, 'read', 'Project', project, 'name') ? project.name : null
  const things = [
    ...(can(actor, 'share', 'Project', project)
      ? [{ resourceKind: 'project' as const, resourceId: project.id, name }]
      : []),
    ...phases
      .filter((phase) => can(actor, 'share', 'Phase', phase))
      .map((phase) => ({ resourceKind: 'phase' as const, resourceId: phase.id, name: phase.name })),
  ]
  if (things.length === 0) throw new NotAllowed('share-Project')
  const above = [project.organisationId, project.productId].flatMap((id) => id ?? [])
  const grants = await grantsOn([...above, ...things.map(({ resourceId }) => resourceId)])
  const seen = grants.filter((grant) => can(actor, 'read', 'Grant', grant))
  const named = new Map((await nameGrants(actor, seen)).map((grant) => [grant.id, grant]))
  const told = (all: Grant[]) => all.flatMap((grant) => named.get(grant.id) ?? [])
  const mayEnd = new Set(seen.flatMap((grant) => (can(actor, 'unshare', 'Grant', grant) ? grant.id : [])))
  const parts = things.map((thing) => {
    const its = grants.filter(({ resourceId }) => resourceId === thing.resourceId)
    const boxed = told(its).map((grant) => ({ ...grant, mayEnd: mayEnd.has(grant.id) }))
    return { ...thing, grants: boxed, others: boxed.length < its.length }
  })
  const from = grants.filter(({ resourceId }) => above.includes(resourceId))
  const inherited = told(from)
  return { project: { id: project.id, name }, parts, inherited, others: inherited.length < from.length }
}

const grantsOn = (ids: string[]) =>
  prisma.grant.findMany({
    where: { resourceId: { in: ids }, AND: [inForce()] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
