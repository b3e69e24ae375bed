import type { Grant, ResourceKind } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { scope } from '../../access/scope.ts'

export const subjects = {
  organisation: 'Organisation',
  product: 'Product',
  project: 'Project',
  phase: 'Phase',
  file: 'File',
} as const
/** The names, by id (uuid), of what grants open and of their levels, as far as the actor sees them. */
export async function namesOf(actor: Member, grants: Grant[]): Promise<Map<string, string>> {
  const named = { id: true, name: true } as const
  const where = (kind: ResourceKind) => {
    const id = { in: grants.flatMap((one) => (one.resourceKind === kind ? [one.resourceId] : [])) }
    return { where: { AND: [{ id }, scope(actor, 'read', subjects[kind], 'name')] }, select: named }
  }
  const levels = { in: grants.flatMap(({ levelId }) => levelId ?? []) }
  const found = await Promise.all([
    prisma.organisation.findMany(where('organisation')),
    prisma.product.findMany(where('product')),
    prisma.project.findMany(where('project')),
    prisma.phase.findMany(where('phase')),
    prisma.file.findMany(where('file')),
    prisma.projectAccessLevel.findMany({ where: { id: levels }, select: named }),
  ])
  return new Map(found.flat().map(({ id, name }) => [id, name]))
}
