import { ReportEntity } from '@prisma/client'
import type { Locale as AdminLocale } from 'adminjs'
import { type Locale, speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { ModelDefinition } from '../guard/definition.ts'
import { actionTexts } from './actions.text.ts'
import { buttonTexts, labelTexts, messageTexts } from './adminjs.text.ts'
import { groupTexts } from './groups.text.ts'
import { choiceLabel, columnLabel, hiddenLabel } from './labels.ts'

/** Every word of the back-office in one language, as AdminJS takes it; a person is given their own language only. */
export function translations(locale: Locale, definitions: ModelDefinition[]): AdminLocale {
  const label = speaker(labels, locale)
  const words = {
    actions: { ...actionTexts[locale], ...reportVerbs(locale) },
    buttons: buttonTexts[locale],
    messages: messageTexts[locale],
    labels: {
      ...labelTexts[locale],
      ...groupTexts[locale],
      ...Object.fromEntries(definitions.map(({ subject }) => [subject, subjectLabel(locale, subject)])),
      ...{ yes: label('Boolean.true'), no: label('Boolean.false'), hidden: hiddenLabel(locale) },
    },
    resources: Object.fromEntries(definitions.map((of) => [of.subject, ownWords(locale, of)])),
  }
  return { language: locale, availableLanguages: [locale], translations: { [locale]: words } }
}

/** A list is headed by what is in it; a title lent by another row is called what that column is called. */
function ownWords(locale: Locale, of: ModelDefinition) {
  const columns = Object.values(of.columns)
  const properties = Object.fromEntries(columns.map((column) => [column.name, columnLabel(column, locale)]))
  const lent = of.columns[of.title]?.target && properties[of.title]
  return {
    actions: { list: subjectLabel(locale, of.subject) },
    properties: { ...properties, ...(lent && { title: lent }) },
    labels: choicesOf(locale, of),
  }
}

/** The verbs that begin a report, one for each thing that can be reported. */
const reportVerbs = (locale: Locale) =>
  Object.fromEntries(
    Object.values(ReportEntity).map((entity) => [`write-${entity}`, speaker(labels, locale)(`ReportVerb.${entity}`)]),
  )

const subjectLabel = (locale: Locale, subject: string) => speaker<string>(labels, locale)(`Subject.${subject}`)

/** A choice is labelled by its column and value, as AdminJS asks: `health.red`. */
function choicesOf(
  locale: Locale,
  { columns, reportedBy = {} }: ModelDefinition,
): Record<string, Record<string, string>> {
  const chosen = Object.values(columns).filter(({ choice }) => choice)
  return Object.fromEntries(
    chosen.map((column) => {
      const values = [...(column.values ?? []), ...(reportedBy[column.name] ? ['unreported'] : [])]
      return [column.name, Object.fromEntries(values.map((value) => [value, choiceLabel(column, value, locale)]))]
    }),
  )
}
