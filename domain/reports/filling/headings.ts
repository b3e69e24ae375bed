import type { ReportEntity } from '@prisma/client'
import { type Locale, locales, speaker } from '../../../words/catalogue.ts'
import { columnOf } from '../columns/entities.ts'
import type { ReportDefinition } from '../definition.ts'
import { headingOf } from '../heading.ts'
import { reportTexts } from '../text.ts'

/** What columns are called in each language, as it is filled in: `dueOn.de` is a cell. */
export type HeadingCells = Record<string, string>

/** The cells of some columns, in every language. */
export const headingCells = (keys: string[]) =>
  keys.flatMap((key) => locales.map((locale) => ({ cell: `${key}.${locale}`, key, locale })))

/** The headings of a report as they are filled in. */
export function headingsAsFilled(headings: ReportDefinition['headings']): HeadingCells {
  const cells = Object.entries(headings).flatMap(([key, words]) =>
    Object.entries(words).map(([locale, word]) => [`${key}.${locale}`, word]),
  )
  return Object.fromEntries(cells)
}

/** The headings that were filled in, as `column.language` each: those of the columns that are chosen, where they are not the usual ones. */
export function headingsFrom(
  entity: ReportEntity,
  cells: HeadingCells,
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

/** What a column is called in a language, where nothing else is filled in. */
export const usualHeading = (entity: ReportEntity, key: string, locale: Locale): string =>
  headingOf(entity, key, speaker(reportTexts, locale)).label

function isUsual(entity: ReportEntity, key: string, locale: string, words: string): boolean {
  const known = locales.find((one) => one === locale)
  return known !== undefined && columnOf(entity, key) !== undefined && usualHeading(entity, key, known) === words
}
