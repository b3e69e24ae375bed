import type { ReportEntity } from '@prisma/client'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { columnOf } from '../../../domain/reports/columns/entities.ts'
import type { ReportDefinition } from '../../../domain/reports/definition.ts'
import type { ColumnToTell } from '../../../domain/reports/find.ts'
import { canAdd, canGroup } from '../../../domain/reports/groups/wrong.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldView } from '../form-view.ts'
import { named } from './form.ts'

/** What the rows of a report stand under, and what is added up: fields of the form, of those columns that can be. */
export function countFields(
  actor: Member,
  entity: ReportEntity,
  columns: ColumnToTell[],
  report?: ReportDefinition,
): FieldView[] {
  const { say, field, choice } = fieldsFor(actor)
  const groups = columns.filter(({ key }) => canGroup(columnOf(entity, key)?.kind))
  const sums = columns.filter(({ key }) => canAdd(columnOf(entity, key)?.kind))
  const column = choice('column', named(actor, entity, sums), { required: true })
  const value = (report?.totals ?? []).map((key) => ({ column: key }))
  return [
    choice('groupBy', named(actor, entity, groups), { label: 'Report.groupBy', value: report?.groupBy ?? '' }),
    ...(sums.length > 0
      ? [
          field('list', 'totals', {
            label: 'Report.totals',
            fields: [column],
            value,
            least: 0,
            more: say('another-total'),
          }),
        ]
      : []),
  ]
}
