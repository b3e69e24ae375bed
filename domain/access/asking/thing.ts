import type { AccessRequest, Product, Project } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { NotFound } from '../../refusals.ts'
import type { Viewer } from '../actor/actor.ts'
import { can, scope } from '../scope.ts'
import type { SharingPlace } from '../sharing/box/one.ts'
import type { NamedPlace } from '../sharing/box/parts.ts'
import type { PlacedThing } from '../sharing/thing.ts'

/** What access is asked for: a project or a product, as a grant names it and with what it is part of. */
export type AskedThing = PlacedThing & { resourceKind: SharingPlace['kind'] }

/** What access is asked for with what decides who is asked and until when it is given: who runs it (a membership's uuid), and its last day. A product
 *  has neither. */
export type ThingToAskFor = AskedThing & { name: string | null; managerId: string | null; endsOn: Date | null }

/** What is read of what a request is for. */
export const thingSelected = { project: true, product: true } as const

type Naming = Pick<AccessRequest, 'resourceKind' | 'resourceId' | 'organisationId' | 'productId' | 'projectId'>

/** What a request is for. */
export function thingOfRequest({ resourceKind, ...row }: Naming): AskedThing {
  const { resourceId, organisationId, productId, projectId } = row
  const kind = resourceKind === 'product' ? 'product' : 'project'
  return { resourceKind: kind, resourceId, organisationId, productId, projectId }
}

/** Where it has its page, with its name as far as somebody is told it. */
export function placeOfRequest(
  viewer: Viewer,
  { resourceId: id, project, product }: Pick<AccessRequest, 'resourceId'> & WithThing,
): NamedPlace {
  if (project)
    return { kind: 'project', id, name: can(viewer, 'read', 'Project', project, 'name') ? project.name : null }
  const name = product && can(viewer, 'read', 'Product', product, 'name') ? product.name : null
  return { kind: 'product', id, name }
}
type WithThing = { project: Project | null; product: Product | null }

/** The project or product (uuid) that somebody may ask access to: any that they see something of, if only its name. NotFound. */
export async function findThingToAskFor(viewer: Viewer, { kind, id }: SharingPlace): Promise<ThingToAskFor> {
  const found = kind === 'project' ? await findProject(viewer, id) : await findProduct(viewer, id)
  if (!found) throw new NotFound()
  return found
}

async function findProject(viewer: Viewer, id: string): Promise<ThingToAskFor | null> {
  const found = await prisma.project.findFirst({ where: { AND: [{ id }, scope(viewer, 'read', 'Project')] } })
  if (!found) return null
  const { organisationId, productId, managerId, endsOn } = found
  const thing = { resourceKind: 'project', resourceId: id, organisationId, productId, projectId: id } as const
  return { ...thing, name: can(viewer, 'read', 'Project', found, 'name') ? found.name : null, managerId, endsOn }
}

async function findProduct(viewer: Viewer, id: string): Promise<ThingToAskFor | null> {
  const found = await prisma.product.findFirst({ where: { AND: [{ id }, scope(viewer, 'read', 'Product')] } })
  if (!found) return null
  const { organisationId } = found
  const thing = { resourceKind: 'product', resourceId: id, organisationId, productId: id, projectId: null } as const
  return {
    ...{ ...thing, name: can(viewer, 'read', 'Product', found, 'name') ? found.name : null },
    ...{ managerId: null, endsOn: null },
  }
}
