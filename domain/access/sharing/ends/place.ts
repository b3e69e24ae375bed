import type { Grant, Project } from '@prisma/client'
import { prisma } from '../../../../prisma/client.ts'
import type { Viewer } from '../../actor/actor.ts'
import { can } from '../../scope.ts'
import { levelsGiven } from '../levels-given.ts'
import { excessOf } from '../own-level.ts'
import type { PlacedThing } from '../thing.ts'

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

/** A project that is not there yet, of an organisation and perhaps a product. */
const toCome = { id: '00000000-0000-0000-0000-000000000000', managerId: null, creatorId: null }

/** Whether an actor may share a place: its project or, where it is wider, each that is in it, also those to come. */
export function mayShareAt(actor: Viewer, { organisationId, productId, project }: SharedPlace): boolean {
  return can(actor, 'share', 'Project', project ?? { ...toCome, organisationId, productId })
}

/** A place as what a level is given on: its project or, where it is wider, any that is in it, also those to come. */
export function thingAt({ organisationId, productId, project }: SharedPlace): PlacedThing {
  const { id } = project ?? toCome
  return { resourceKind: 'project', resourceId: id, organisationId, productId, projectId: id }
}

/** Whether an actor may give a grant of somebody outside the host a later end: they may share what it is on, and could give its level. */
export async function mayExtend(actor: Viewer, grant: Grant, place: SharedPlace): Promise<boolean> {
  if (!mayShareAt(actor, place)) return false
  const levels = await prisma.$transaction((db) => levelsGiven(db, grant, false, grant.levelId))
  return levels.every((level) => {
    const { areas, fields } = excessOf(actor, thingAt(place), level)
    return areas.length === 0 && fields.length === 0
  })
}
