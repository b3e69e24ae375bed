import { prisma } from '../../../../prisma/client.ts'
import { NotFound } from '../../../refusals.ts'
import type { Member } from '../../actor/actor.ts'
import { can, scope } from '../../scope.ts'
import type { SharedThing } from '../thing.ts'
import type { SharingPlace } from './one.ts'

/** A project or product (uuid) with its name, as far as that is told. */
export type NamedPlace = SharingPlace & { name: string | null }

/** Something that can be shared by itself, with its name, as far as that is told. */
export type PartToShare = SharedThing & { name: string | null }

/** A project or product, the ids (uuids) of what it is part of, and what of it the actor may share. Throws NotFound where they do not see it. */
export function partsOf(actor: Member, { kind, id }: SharingPlace): Promise<PlacedParts> {
  return kind === 'product' ? ofProduct(actor, id) : ofProject(actor, id)
}

type PlacedParts = { of: NamedPlace; above: string[]; things: PartToShare[] }

async function ofProduct(actor: Member, id: string): Promise<PlacedParts> {
  const found = await prisma.product.findFirst({ where: { AND: [{ id }, scope(actor, 'read', 'Product')] } })
  if (!found) throw new NotFound()
  const { name } = found
  const things = can(actor, 'share', 'Product', found)
    ? [{ resourceKind: 'product' as const, resourceId: id, name }]
    : []
  return { of: { kind: 'product', id, name }, above: [found.organisationId], things }
}

async function ofProject(actor: Member, id: string): Promise<PlacedParts> {
  const found = await prisma.project.findFirst({
    where: { AND: [{ id }, scope(actor, 'read', 'Project')] },
    include: { phases: { orderBy: [{ position: 'asc' }, { id: 'asc' }] } },
  })
  if (!found) throw new NotFound()
  const { phases, ...project } = found
  const name = can(actor, 'read', 'Project', project, 'name') ? project.name : null
  const whole = { resourceKind: 'project' as const, resourceId: id, name }
  const things = [
    ...(can(actor, 'share', 'Project', project) ? [whole] : []),
    ...phases
      .filter((phase) => can(actor, 'share', 'Phase', phase))
      .map((phase) => ({ resourceKind: 'phase' as const, resourceId: phase.id, name: phase.name })),
  ]
  const above = [project.organisationId, project.productId].flatMap((one) => one ?? [])
  return { of: { kind: 'project', id, name }, above, things }
}
