import { type Locale, speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import { pairs } from '../../words/pairs.ts'
import type { ModelColumn } from '../guard/columns.ts'

/** Elsewhere these are told with their units; here they are plain numbers, so that the unit stands beside what they are called. */
const units: Record<string, keyof typeof unitTexts.en> = {
  'Project.progress': 'percent',
  'StatusReport.progress': 'percent',
  'File.size': 'bytes',
}
const unitTexts = pairs({ percent: ['{column} (%)', '{column} (%)'], bytes: ['{column} (bytes)', '{column} (Bytes)'] })

/** What a column is called in a language. Throws RangeError for one that has no label. */
export function columnLabel({ label }: Pick<ModelColumn, 'label'>, locale: Locale): string {
  const column = speaker<string>(labels, locale)(label)
  const unit = units[label]
  return unit ? speaker(unitTexts, locale)(unit, { column }) : column
}

/** The same of a column of bytes where they stand as plain numbers. */
export const sizeLabel = (column: Pick<ModelColumn, 'label'>, locale: Locale): string =>
  speaker(unitTexts, locale)('bytes', { column: columnLabel(column, locale) })

/** What a value of a choice is called in a language; what is none of its values, itself. */
export function choiceLabel({ choice }: Pick<ModelColumn, 'choice'>, value: string, locale: Locale): string {
  const label = `${choice}.${value}`
  return Object.hasOwn(labels[locale], label) ? speaker<string>(labels, locale)(label) : value
}

/** What stands for a value that its reader may not see. */
export const hiddenLabel = (locale: Locale): string => speaker(labels, locale)('Value.hidden')
