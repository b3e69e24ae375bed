import type { ReportEntity } from '@prisma/client'
import type { Entity, ReportColumn } from './column.ts'
import { milestone } from './milestone.ts'
import { project } from './project.ts'
import { task } from './task.ts'

/** Everything that can be reported. A column that is not named here is in no report. */
export const entities: Record<ReportEntity, Entity> = { project, task, milestone }

/** A column of an entity by its key, or undefined: never something an object has by itself. */
export function columnOf(entity: ReportEntity, key: string): ReportColumn | undefined {
  const { columns } = entities[entity]
  return Object.hasOwn(columns, key) ? columns[key] : undefined
}
