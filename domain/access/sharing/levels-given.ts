import type { PrincipalKind } from '@prisma/client'
import type { Db } from '../../act.ts'
import { areasSchema } from '../levels.ts'
import type { LevelToGive } from './own-level.ts'
import { peopleOf } from './people-of.ts'

/**
 * The project access levels that a share opens: the one it names (uuid), or with null the usual one of whoever it is with. For a team, a group
 * or an organisation these are the usual one and those of the job roles in it, inside or outside the host.
 */
export async function levelsGiven(
  db: Db,
  whom: { principalKind: PrincipalKind; principalId: string },
  isInside: boolean,
  levelId: string | null,
): Promise<LevelToGive[]> {
  const told = (level: { name: string; areas: unknown }) => ({
    ...{ name: level.name, areas: areasSchema.parse(level.areas), isInside },
  })
  if (levelId) return (await db.projectAccessLevel.findMany({ where: { id: levelId } })).map(told)
  if (isInside) return (await db.projectAccessLevel.findMany({ where: { defaultInternal: true } })).map(told)
  const people = await db.membership.findMany({
    where: { disabledAt: null, ...peopleOf(whom) },
    select: { jobRole: true },
    distinct: ['jobRole'],
  })
  const roles = people.flatMap(({ jobRole }) => jobRole ?? [])
  const usual = await db.projectAccessLevel.findMany({
    where: { OR: [{ defaultExternal: true }, { jobRole: { in: roles } }] },
  })
  const own = whom.principalKind === 'membership' ? usual.filter(({ jobRole }) => jobRole) : []
  return (own.length > 0 ? own : usual).map(told)
}
