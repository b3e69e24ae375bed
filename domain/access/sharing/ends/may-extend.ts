import type { Grant } from '@prisma/client'
import { prisma } from '../../../../prisma/client.ts'
import type { Viewer } from '../../actor/actor.ts'
import { can } from '../../scope.ts'
import { levelsGiven } from '../levels-given.ts'
import { excessOf } from '../own-level.ts'
import type { PlacedThing } from '../thing.ts'
import type { SharedPlace } from './place.ts'

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
