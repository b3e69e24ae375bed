import type { ReportEntity } from '@prisma/client'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { columnOf } from '../../../domain/reports/columns/entities.ts'
import type { ReportDefinition } from '../../../domain/reports/definition.ts'
import type { ColumnToTell } from '../../../domain/reports/find.ts'
import { headingOf } from '../../../domain/reports/heading.ts'
import { reportTexts } from '../../../domain/reports/text.ts'
import { type Locale, locales, speaker } from '../../../words/catalogue.ts'
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
  const cells = columns.flatMap(({ key }) => locales.map((locale) => ({ cell: `${key}.${locale}`, key, locale })))
  const filledIn = ({ key, locale }: (typeof cells)[number]) => report?.headings[key]?.[locale] ?? ''
  return field('cells', 'headings', {
    choices: locales.map((value) => ({ value, label: say(`heading-${value}`) })),
    fields: columns.map(({ key }) => ({ kind: 'text', name: key, label: usualHeading(entity, key, actor.locale) })),
    value: Object.fromEntries(cells.map((one) => [one.cell, filledIn(one)])),
    usual: Object.fromEntries(cells.map(({ cell, key, locale }) => [cell, usualHeading(entity, key, locale)])),
    follows: { list: 'columns', field: 'column' },
    longest: 80,
  })
}

/** The headings that were filled in, as `column.language` each: those of the columns that are chosen, where they are not the usual ones. */
export function headingsFrom(
  entity: ReportEntity,
  cells: Record<string, string>,
  columns: string[] | undefined,
): Record<string, Record<string, string>> {
  const headings: Record<string, Record<string, string>> = {}
  for (const [cell, words] of Object.entries(cells)) {
    const [key = '', locale = ''] = cell.split('.')
    const isLeft = columns !== undefined && !columns.includes(key)
    if (isLeft || words === '' || isUsual(entity, key, locale, words)) continue
    headings[key] = { ...headings[key], [locale]: words }
  }
  return headings
}

function isUsual(entity: ReportEntity, key: string, locale: string, words: string): boolean {
  const known = locales.find((one) => one === locale)
  return known !== undefined && columnOf(entity, key) !== undefined && usualHeading(entity, key, known) === words
}

const usualHeading = (entity: ReportEntity, key: string, locale: Locale): string =>
  headingOf(entity, key, speaker(reportTexts, locale)).label
