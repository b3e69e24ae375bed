import type { ReportEntity } from '@prisma/client'
import type { Entity, ReportColumn } from './column.ts'
import { decision } from './decision.ts'
import { type Computed, entityOf } from './entity.ts'
import { milestone } from './milestone.ts'
import { person } from './person.ts'
import { project } from './project.ts'
import { raid } from './raid.ts'
import { reportedNames, reportedOf } from './reported.ts'
import { statusReport } from './status-report.ts'
import { task } from './task.ts'
import { update } from './update.ts'

const computed: Partial<Record<ReportEntity, Computed>> = {
  ...{ project, milestone, task, raid, statusReport, update, decision, person },
}

/** Everything that can be reported: the kinds of things that say so. */
export const entities = Object.fromEntries(
  reportedNames.flatMap((name) => {
    const entity = reportedOf(name).report?.entity
    return entity ? [[entity, entityOf(name, computed[entity])]] : []
  }),
) as Record<ReportEntity, Entity>

/** A column of an entity by its key, or undefined: never something an object has by itself. */
export function columnOf(entity: ReportEntity, key: string): ReportColumn | undefined {
  const { columns } = entities[entity]
  return Object.hasOwn(columns, key) ? columns[key] : undefined
}
