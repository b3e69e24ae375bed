import type { Grant } from '@prisma/client'
import type { Db, Work } from '../../act.ts'
import { NotFound } from '../../refusals.ts'

/** The kinds of thing that are shared by a verb, from the widest to the narrowest. */
export const shareable = ['product', 'project', 'phase'] as const

/** A thing that can be shared, by kind and id (uuid), as a grant names it. */
export type SharedThing = { resourceKind: (typeof shareable)[number]; resourceId: string }

/** The models of what can be shared. */
export const modelOfThing = { product: 'Product', project: 'Project', phase: 'Phase' } as const

/** A thing that can be shared, with what it is part of: ids (uuids), null where it is part of no such thing, or is more than one. */
export type PlacedThing = SharedThing & { organisationId: string; productId: string | null; projectId: string | null }

/** The thing with where it stands, if whoever does the work may share it. Until the work is done nobody else shares it. Throws NotFound,
 *  NotAllowed. */
export async function thingToShare({ the, db }: Work, { resourceKind, resourceId }: SharedThing): Promise<PlacedThing> {
  const thing = { resourceKind, resourceId }
  await the('share', modelOfThing[resourceKind], resourceId)
  // When two share it with the same principal at the same moment, the second waits and changes what the first made.
  await holdThing(db, thing)
  return placeOf(db, thing)
}

/** Nobody else shares a thing, or changes or ends a share of it, until this transaction ends. */
export async function holdThing(db: Db, { resourceKind, resourceId }: SharedThing): Promise<void> {
  if (resourceKind === 'product')
    await db.$queryRaw`select id from "Product" where id = ${resourceId}::uuid for no key update`
  else if (resourceKind === 'project')
    await db.$queryRaw`select id from "Project" where id = ${resourceId}::uuid for no key update`
  else await db.$queryRaw`select id from "Phase" where id = ${resourceId}::uuid for no key update`
}

/** A thing and what it is part of, by kind and id (uuid), from the widest to itself. */
export function placesOf({ organisationId, productId, projectId, resourceKind, resourceId }: PlacedThing) {
  const places = [
    ['organisation', organisationId],
    ['product', productId],
    ['project', projectId],
    [resourceKind, resourceId],
  ] as const
  return places.flatMap(([kind, id]) => (id ? [[kind, id] as const] : []))
}

/** Where a thing stands. Throws NotFound when there is no such thing. */
export async function placeOf(db: Db, { resourceKind, resourceId }: SharedThing): Promise<PlacedThing> {
  const thing = { resourceKind, resourceId }
  const by = { where: { id: resourceId } }
  if (resourceKind === 'product') {
    const found = await db.product.findUnique(by)
    if (found) return { ...thing, organisationId: found.organisationId, productId: found.id, projectId: null }
  } else if (resourceKind === 'project') {
    const found = await db.project.findUnique(by)
    if (found)
      return { ...thing, organisationId: found.organisationId, productId: found.productId, projectId: found.id }
  } else {
    const found = await db.phase.findUnique({ ...by, include: { project: true } })
    if (found) {
      const { organisationId, project } = found
      return { ...thing, organisationId, productId: project.productId, projectId: project.id }
    }
  }
  throw new NotFound()
}

/** The thing that a grant is on, where it is one that can be shared; null where it is not. */
export function thingOf({ resourceKind, resourceId }: Pick<Grant, 'resourceKind' | 'resourceId'>): SharedThing | null {
  const kind = shareable.find((one) => one === resourceKind)
  return kind ? { resourceKind: kind, resourceId } : null
}
