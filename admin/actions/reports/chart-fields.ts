import type { ReportEntity } from '@prisma/client'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { type ChartKind, canSplit, chartKinds, splitKinds } from '../../../domain/reports/charts/chart.ts'
import type { ReportValueKind } from '../../../domain/reports/columns/column.ts'
import { columnOf } from '../../../domain/reports/columns/entities.ts'
import type { ReportDefinition } from '../../../domain/reports/definition.ts'
import type { ColumnToTell } from '../../../domain/reports/find.ts'
import { canAdd, canGroup } from '../../../domain/reports/groups/wrong.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldView } from '../form-view.ts'
import { named } from './form.ts'

/** What a report draws: its kind first, then what that kind is made of, of those columns that can be. */
export function chartFields(
  actor: Member,
  entity: ReportEntity,
  columns: ColumnToTell[],
  report?: ReportDefinition,
): FieldView[] {
  const { say, choice } = fieldsFor(actor)
  const chart = report?.chart
  const among = (can: (kind: ReportValueKind | undefined) => boolean) =>
    named(
      actor,
      entity,
      columns.filter(({ key }) => can(columnOf(entity, key)?.kind)),
    )
  const days = among((kind) => kind === 'day')
  const kinds = chartKinds.filter((kind) => days.length > 0 || (kind !== 'line' && kind !== 'timeline'))
  const when = (...is: ChartKind[]) => ({ when: { field: 'chartKind', is } })
  const others = chartKinds.filter((kind) => kind !== 'timeline')
  return [
    choice(
      'chartKind',
      kinds.map((kind) => ({ value: kind, label: say(`chart-${kind}`) })),
      { value: chart?.kind ?? '' },
    ),
    choice('chartBy', among(canGroup), { ...when(...chartKinds), required: true, value: chart?.by ?? '' }),
    choice('chartSplit', among(canSplit), { ...when(...splitKinds), value: chart?.split ?? '' }),
    choice('chartMeasure', among(canAdd), { ...when(...others), value: chart?.measure ?? '' }),
    choice('chartBegins', days, { ...when('timeline'), value: chart?.begins ?? '' }),
    choice('chartEnds', days, { ...when('timeline'), required: true, value: chart?.ends ?? '' }),
  ]
}
