import type { ProjectAccessLevel } from '@prisma/client'
import type { Db } from '../../act.ts'
import { Conflict, Invalid } from '../../refusals.ts'
import type { Member } from '../actor/actor.ts'
import { areasSchema } from '../levels.ts'
import { scope } from '../scope.ts'
import { mustKnowFields, type ProjectLevelSettings, projectLevelSettings } from './definition.ts'
import { type LevelPlan, noProposal } from './plan.ts'

/** Project access levels: what a grant opens, area by area. One of them is the usual one outside, and one inside. */
export const projectLevels: LevelPlan<ProjectLevelSettings> = {
  subject: 'ProjectAccessLevel',
  schema: projectLevelSettings,
  settingsOf: (row) => {
    const { name, areas, defaultExternal, defaultInternal, jobRole } = row as ProjectAccessLevel
    return { name, areas: areasSchema.parse(areas), defaultExternal, defaultInternal, jobRole }
  },
  find: (db, id) => db.projectAccessLevel.findUnique({ where: { id } }),
  named: (db, name) => db.projectAccessLevel.findUnique({ where: { name } }),
  create: async (db, name, as) => {
    const { id } = await db.projectAccessLevel.create({ data: { name, areas: as?.areas ?? {} } })
    return id
  },
  write: async (db, id, settings) => {
    mustKnowFields(settings.areas)
    await mustBeUsualOnce(db, id, settings)
    await db.projectAccessLevel.update({ where: { id }, data: { ...settings, ...noProposal } })
  },
  propose: async (db, id, proposed, proposedById) => {
    await db.projectAccessLevel.update({ where: { id }, data: { proposed, proposedById } })
  },
  delete: async (db, actor, id) => {
    await mustBeNobodysUsual(db, id)
    await mustBeGrantedToNobody(db, actor, id)
    await db.projectAccessLevel.delete({ where: { id } })
  },
}

const usuals = ['defaultExternal', 'defaultInternal'] as const

/** There is one usual level outside and one inside, always: it is taken from one by being given to another one. */
async function mustBeUsualOnce(db: Db, id: string, settings: ProjectLevelSettings): Promise<void> {
  const { defaultExternal, defaultInternal, jobRole } = settings
  const before = await db.projectAccessLevel.findUniqueOrThrow({ where: { id } })
  for (const usual of usuals) {
    if (before[usual] && !settings[usual]) throw new Invalid({ [usual]: 'usual-level-stays' })
    if (settings[usual] && !before[usual])
      await db.projectAccessLevel.updateMany({ where: { [usual]: true }, data: { [usual]: false } })
  }
  if (defaultExternal && defaultInternal) throw new Invalid({ defaultInternal: 'usual-on-one-side' })
  if (jobRole === null) return
  if (defaultExternal || defaultInternal) throw new Invalid({ jobRole: 'usual-has-no-job-role' })
  const other = await db.projectAccessLevel.findFirst({ where: { jobRole, id: { not: id } } })
  if (other) throw new Invalid({ jobRole: 'job-role-taken' }, { jobRole: { name: other.name } })
}

async function mustBeNobodysUsual(db: Db, id: string): Promise<void> {
  const { defaultExternal, defaultInternal, jobRole } = await db.projectAccessLevel.findUniqueOrThrow({ where: { id } })
  if (defaultExternal || defaultInternal) throw new Conflict('level-usual')
  if (jobRole !== null) throw new Conflict('level-of-job-role', { name: jobRole })
}

/** Also ended and suspended grants name it. */
async function mustBeGrantedToNobody(db: Db, actor: Member, id: string): Promise<void> {
  const count = await db.grant.count({ where: { levelId: id } })
  if (count === 0) return
  const grant = await db.grant.findFirst({
    where: { AND: [{ levelId: id }, scope(actor, 'read', 'Grant')] },
    orderBy: { id: 'asc' },
  })
  const at = grant && (await db.organisation.findUnique({ where: { id: grant.organisationId } }))
  throw new Conflict(at ? 'level-granted' : 'level-granted-unseen', {
    ...{ count: String(count), ...(at && { name: at.name }) },
  })
}
