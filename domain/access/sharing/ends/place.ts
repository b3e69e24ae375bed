import type { Grant, Project } from '@prisma/client'
import { prisma } from '../../../../prisma/client.ts'

/** Where a grant leads: the project that it is on or in, with the name of the part; null for a product or an organisation, whose id (uuid)
 *  the product's may be. */
export type SharedPlace = {
  organisationId: string
  productId: string | null
  project: Project | null
  part: string | null
}

type On = Pick<Grant, 'resourceKind' | 'resourceId' | 'organisationId'>

/** Where a grant leads. */
export async function sharedPlace({ resourceKind, resourceId: id, organisationId }: On): Promise<SharedPlace> {
  const whole = { organisationId, productId: null, project: null, part: null }
  if (resourceKind === 'organisation') return whole
  if (resourceKind === 'product') return { ...whole, productId: id }
  if (resourceKind === 'project') return within(await prisma.project.findUniqueOrThrow({ where: { id } }), null)
  const found =
    resourceKind === 'phase'
      ? await prisma.phase.findUniqueOrThrow({ where: { id }, include: { project: true } })
      : await prisma.file.findUniqueOrThrow({ where: { id }, include: { project: true } })
  return within(found.project, found.name)
}

const within = (project: Project, part: string | null): SharedPlace => {
  const { organisationId, productId } = project
  return { organisationId, productId, project, part }
}
