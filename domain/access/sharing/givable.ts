import type { Prisma } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Viewer } from '../actor/actor.ts'
import { areasSchema } from '../levels.ts'
import { type GivenPlace, isWithinOwn } from './within-own.ts'

type Given = { levelId: string | null; isInside: boolean }

/** Whether the actor could give a project access level (uuid; null: the usual ones of whoever it is) at a place. */
export async function isGivable(actor: Viewer, { levelId, isInside }: Given, place: GivenPlace): Promise<boolean> {
  const usual: Prisma.ProjectAccessLevelWhereInput = isInside
    ? { defaultInternal: true }
    : { OR: [{ defaultExternal: true }, { jobRole: { not: null } }] }
  const levels = await prisma.projectAccessLevel.findMany({ where: levelId ? { id: levelId } : usual })
  return levels.every(({ areas }) => isWithinOwn(actor, areasSchema.parse(areas), place, isInside))
}
