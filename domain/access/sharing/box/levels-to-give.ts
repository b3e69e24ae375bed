import type { ProjectAccessLevel } from '@prisma/client'
import { prisma } from '../../../../prisma/client.ts'
import type { Member, Viewer } from '../../actor/actor.ts'
import { areasSchema } from '../../levels.ts'
import { excessOf } from '../own-level.ts'
import type { PlacedThing } from '../thing.ts'

/** A project access level that can be chosen. */
export type LevelChoice = { id: string; name: string }

/** The levels that open no more on a thing than is open there to whoever gives them, by name. */
export async function levelsToGive(actor: Member, thing: PlacedThing): Promise<LevelChoice[]> {
  return fittingLevels(actor, thing, await prisma.projectAccessLevel.findMany({ orderBy: [{ name: 'asc' }] }))
}

/** Of these levels those that do, in their order. */
export function fittingLevels(actor: Viewer, thing: PlacedThing, levels: ProjectAccessLevel[]): LevelChoice[] {
  const fitting = levels.filter(({ areas, name, defaultInternal: isInside }) => {
    const { areas: wide, fields } = excessOf(actor, thing, { name, areas: areasSchema.parse(areas), isInside })
    return wide.length + fields.length === 0
  })
  return fitting.map(({ id, name }) => ({ id, name }))
}
