import type { ReportEntity } from '@prisma/client'
import { nounNames, nounOf } from '../../nouns/index.ts'
import type { Entity, ReportColumn } from './column.ts'
import { type Computed, entityOf } from './entity.ts'
import { milestone } from './milestone.ts'
import { project } from './project.ts'
import { raid } from './raid.ts'
import { statusReport } from './status-report.ts'
import { task } from './task.ts'

const computed: Partial<Record<ReportEntity, Computed>> = { project, milestone, task, raid, statusReport }

/** Everything that can be reported: the nouns that say so. */
export const entities = Object.fromEntries(
  nounNames.flatMap((name) => {
    const entity = nounOf(name).report?.entity
    return entity ? [[entity, entityOf(name, computed[entity])]] : []
  }),
) as Record<ReportEntity, Entity>

/** A column of an entity by its key, or undefined: never something an object has by itself. */
export function columnOf(entity: ReportEntity, key: string): ReportColumn | undefined {
  const { columns } = entities[entity]
  return Object.hasOwn(columns, key) ? columns[key] : undefined
}
