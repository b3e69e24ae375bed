import type { Grant } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { knownTo } from '../../access/sharing/box/names.ts'

/** Of things that grants are on, the ids (uuids) of those whose names the actor is told. */
export async function thingsTold(
  actor: Member,
  things: Pick<Grant, 'resourceKind' | 'resourceId'>[],
): Promise<string[]> {
  const of = (kind: Grant['resourceKind'], subject: 'Product' | 'Project' | 'Phase') => {
    const ids = things.flatMap(({ resourceKind, resourceId }) => (resourceKind === kind ? [resourceId] : []))
    return { where: { AND: [{ id: { in: ids } }, knownTo(actor, subject)] }, select: { id: true } }
  }
  const found = await Promise.all([
    prisma.product.findMany(of('product', 'Product')),
    prisma.project.findMany(of('project', 'Project')),
    prisma.phase.findMany(of('phase', 'Phase')),
  ])
  return found.flat().map(({ id }) => id)
}
