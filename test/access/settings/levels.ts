import type { ProjectLevelSettings } from '../../../domain/access/settings/definition.ts'
import { projectLevels } from '../../../domain/access/settings/project-level.ts'
import { prisma } from '../../../prisma/client.ts'

export const accessLevel = (name: string) => prisma.accessLevel.findUniqueOrThrow({ where: { name } })
export const projectLevel = (name: string) => prisma.projectAccessLevel.findUniqueOrThrow({ where: { name } })

/** A project access level by its name: its id and what it says. */
export async function projectSettings(name: string): Promise<{ id: string; settings: ProjectLevelSettings }> {
  const row = await projectLevel(name)
  return { id: row.id, settings: projectLevels.settingsOf(row) }
}

/** What something was refused with; `done` where it was not. */
export const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => error,
  )
