import type { Locale as AdminLocale } from 'adminjs'
import type { Catalogue, Locale } from '../../words/catalogue.ts'
import type { ModelDefinition } from '../guard/definition.ts'
import { actionTexts, buttonTexts, labelTexts, messageTexts } from './adminjs.text.ts'
import { columnTexts } from './columns.text.ts'
import { groupTexts, subjectTexts } from './subjects.text.ts'
import { valueTexts } from './values.text.ts'

/** Every word of the back-office in one language, as AdminJS takes it; a person is given their own language only. */
export function translations(locale: Locale, definitions: ModelDefinition[]): AdminLocale {
  const words = {
    actions: actionTexts[locale],
    buttons: buttonTexts[locale],
    messages: messageTexts[locale],
    properties: columnTexts[locale],
    labels: {
      ...labelTexts[locale],
      ...groupTexts[locale],
      ...subjectTexts[locale],
      ...valueLabels(locale, definitions),
    },
    resources: Object.fromEntries(definitions.map((of) => [of.subject, ownWords(locale, of)])),
  }
  return { language: locale, availableLanguages: [locale], translations: { [locale]: words } }
}

/** A choice is labelled by its column and value, as AdminJS asks: `health.red`. */
function valueLabels(locale: Locale, definitions: ModelDefinition[]): Record<string, string> {
  const columns = definitions.flatMap((of) => Object.values(of.columns)).filter(({ values }) => values)
  const words: Catalogue[Locale] = valueTexts[locale]
  const labels = columns.flatMap(({ name, values = [] }) =>
    values.map((value) => [`${name}.${value}`, words[value] ?? value]),
  )
  const unreported = definitions.flatMap(({ reportedBy = {} }) =>
    Object.keys(reportedBy).map((name) => [`${name}.unreported`, words.unreported]),
  )
  return Object.fromEntries([...labels, ...unreported])
}

/** A list is headed by what is in it; a title lent by another row is called what that column is called. */
function ownWords(locale: Locale, of: ModelDefinition) {
  const columns: Catalogue[Locale] = columnTexts[locale]
  const subjects: Catalogue[Locale] = subjectTexts[locale]
  const lent = of.columns[of.title]?.target
  const actions = { list: subjects[of.subject] ?? of.subject }
  return { actions, properties: lent ? { title: columns[of.title] ?? '' } : {} }
}
