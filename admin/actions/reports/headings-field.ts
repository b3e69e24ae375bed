import type { ReportEntity } from '@prisma/client'
import type { Member } from '../../../domain/access/actor/actor.ts'
import type { ReportDefinition } from '../../../domain/reports/definition.ts'
import { headingCells, headingsAsFilled, usualHeading } from '../../../domain/reports/filling/headings.ts'
import type { ColumnToTell } from '../../../domain/reports/find.ts'
import { locales } from '../../../words/catalogue.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldView } from '../form-view.ts'

/** What each of the columns that are chosen is called in each language: a row for each, with what is usual where nothing is filled in. */
export function headingsField(
  actor: Member,
  entity: ReportEntity,
  columns: ColumnToTell[],
  report?: ReportDefinition,
): FieldView {
  const { say, field } = fieldsFor(actor)
  const cells = headingCells(columns.map(({ key }) => key))
  const filledIn = headingsAsFilled(report?.headings ?? {})
  return field('cells', 'headings', {
    choices: locales.map((value) => ({ value, label: say(`heading-${value}`) })),
    fields: columns.map(({ key }) => ({ kind: 'text', name: key, label: usualHeading(entity, key, actor.locale) })),
    value: Object.fromEntries(cells.map(({ cell }) => [cell, filledIn[cell] ?? ''])),
    usual: Object.fromEntries(cells.map(({ cell, key, locale }) => [cell, usualHeading(entity, key, locale)])),
    follows: { list: 'columns', field: 'column' },
    longest: 80,
  })
}
