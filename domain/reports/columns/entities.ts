import type { ReportEntity } from '@prisma/client'
import type { Entity, ReportColumn } from './column.ts'
import { entityOf } from './entity.ts'
import { milestone } from './milestone.ts'
import { project } from './project.ts'

/** Everything that can be reported. A column that is not named here is in no report. */
export const entities: Record<ReportEntity, Entity> = {
  project: entityOf('Project', project),
  task: entityOf('Task'),
  milestone: entityOf('Milestone', milestone),
}

/** A column of an entity by its key, or undefined: never something an object has by itself. */
export function columnOf(entity: ReportEntity, key: string): ReportColumn | undefined {
  const { columns } = entities[entity]
  return Object.hasOwn(columns, key) ? columns[key] : undefined
}
