import type { ReportEntity } from '@prisma/client'
import { type Hearer, speaker } from '../../words/catalogue.ts'
import { type Label, labels } from '../../words/labels.ts'
import type { ReportValueKind } from './columns/column.ts'
import { columnOf, entities } from './columns/entities.ts'
import type { ReportDefinition } from './definition.ts'
import { type ReportSay, reportTexts } from './text.ts'

/** A heading and how what is below it is told. */
export type Heading = { key: string; label: string; kind: ReportValueKind }

/** The heading of a column in the reader's words. */
export function headingOf(entity: ReportEntity, key: string, say: ReportSay): Heading {
  return { key, label: say(labelOf(entity, key)), kind: columnOf(entity, key)?.kind ?? 'text' }
}

/** The heading of a column of a report to its reader: as the report calls it in their language, else as their layout does. */
export function headingIn({ entity, headings }: ReportDefinition, key: string, to: Hearer): Heading {
  const usual = headingOf(entity, key, speaker(reportTexts, to))
  return { ...usual, label: headings[key]?.[to.locale] ?? usual.label }
}

/** What a column of a report is called by: a name as the id it stands for, a day as the moment that it is of. Throws RangeError for one
 *  that nothing is known of. */
export function labelOf(entity: ReportEntity, key: string): Label {
  const { subject } = entities[entity]
  const names = [key, `${key}Id`, key.replace(/On$/, 'At')]
  const found = names.map((name) => `${subject}.${name}`).find((label) => Object.hasOwn(labels.en, label))
  if (!found) throw new RangeError(`No label for ${key} of ${subject}`)
  return found as Label
}
