import { accessLevels, projectAccessLevels } from '../access/built-in.ts'
import { builtInLayouts } from '../access/layouts.ts'
import type { Db } from '../act.ts'
import { type Established, type Establishment, establish } from './establish.ts'

/** Ids by name of what every installation begins with. */
export type BuiltIn = Record<'accessLevels' | 'projectAccessLevels' | 'layouts', Record<string, string>>

/** Begins an installation: the built-in levels and layouts, and the host organisation with its group, team and owner grant. */
export async function found(db: Db, host: Establishment): Promise<Established & { builtIn: BuiltIn }> {
  const builtIn = await buildIn(db)
  return { ...(await establish(db, { ...host, isHost: true })), builtIn }
}

/** Writes the built-in access levels, project access levels, layouts and their assignments where absent. */
export async function buildIn(db: Db): Promise<BuiltIn> {
  const builtIn = true
  await db.accessLevel.createMany({
    data: Object.entries(accessLevels).map(([name, ceilings]) => ({ name, ceilings, builtIn })),
    skipDuplicates: true,
  })
  await db.projectAccessLevel.createMany({
    data: Object.entries(projectAccessLevels).map(([name, level]) => ({ name, ...level, builtIn })),
    skipDuplicates: true,
  })
  await db.layoutTemplate.createMany({
    data: Object.entries(builtInLayouts).map(([name, layout]) => ({ name, layout, builtIn })),
    skipDuplicates: true,
  })
  const written = await names(db)
  await assign(db, written)
  return written
}

async function names(db: Db): Promise<BuiltIn> {
  const select = { id: true, name: true }
  return {
    accessLevels: byName(await db.accessLevel.findMany({ select })),
    projectAccessLevels: byName(await db.projectAccessLevel.findMany({ select })),
    layouts: byName(await db.layoutTemplate.findMany({ select })),
  }
}

/** Customers begin with the customer's layout, staff with theirs, everybody else with everything. */
async function assign(db: Db, { accessLevels, layouts }: BuiltIn): Promise<void> {
  const byLevel = { 'Customer viewer': 'Customer', 'Customer contributor': 'Customer', Staff: 'Staff' }
  const levels = Object.entries(byLevel).map(([level, layout]) => ({
    targetKind: 'access_level' as const,
    target: accessLevels[level] as string,
    templateId: layouts[layout] as string,
  }))
  const everybody = {
    targetKind: 'deployment' as const,
    target: 'deployment',
    templateId: layouts.Everything as string,
  }
  await db.layoutAssignment.createMany({ data: [...levels, everybody], skipDuplicates: true })
}

const byName = (rows: { id: string; name: string }[]) => Object.fromEntries(rows.map(({ id, name }) => [name, id]))
