import type { ReportEntity } from '@prisma/client'
import { nameOfReport, type ReportDefinition } from '../../../domain/reports/definition.ts'
import { chartFields, chartFrom } from '../../../domain/reports/filling/chart.ts'
import { conditionsOf, type FilterCondition, filtersOf } from '../../../domain/reports/filling/conditions.ts'
import { fieldOfChart } from '../../../domain/reports/filling/fields.ts'
import { type HeadingCells, headingsAsFilled, headingsFrom } from '../../../domain/reports/filling/headings.ts'
import {
  fieldOfWords,
  type WordField,
  wordField,
  wordFields,
  wordsFrom,
} from '../../../domain/reports/filling/words.ts'
import { type Locale, locales } from '../../../words/catalogue.ts'
import { headingsSent, type ReportForm } from './form.ts'

type ChartField = (typeof chartFields)[number]

/** A report as it stands in its form. */
export type FilledReport = {
  about: ReportEntity
  columns: string[]
  conditions: FilterCondition[]
  totals: string[]
  open: string[]
  headings: HeadingCells
} & Record<'name' | 'text' | 'sort' | 'groupBy' | 'foundBy' | ChartField | WordField, string>

/** The form of a report that is there, or of one that begins like it: its name and text in the language of whoever fills it in, and in each other one. */
export function filledFrom(report: ReportDefinition, toColleagues: boolean, locale: Locale): FilledReport {
  const { entity, columns, filters, sort, groupBy, totals, open, chart } = report
  return {
    ...{ about: entity, name: nameOfReport(report, locale), text: report.texts[locale] ?? '' },
    ...(Object.fromEntries(wordFields.map((field) => [field, ''])) as Record<WordField, string>),
    ...otherWords(report, locale),
    headings: headingsAsFilled(report.headings),
    ...{ columns, totals, open, conditions: conditionsOf(entity, filters) },
    ...{ sort: sort ?? '', groupBy: groupBy ?? '', foundBy: toColleagues ? 'colleagues' : 'me' },
    ...{ chartKind: chart?.kind ?? '', chartBy: chart?.by ?? '', chartSplit: chart?.split ?? '' },
    ...{ chartMeasure: chart?.measure ?? '', chartBegins: chart?.begins ?? '', chartEnds: chart?.ends ?? '' },
  }
}

/** What a report is called and says in the other languages. Its one name is that of those without their own. */
function otherWords({ name, names, texts }: ReportDefinition, own: Locale): Partial<Record<WordField, string>> {
  const others = locales.filter((locale) => locale !== own)
  const usual = names[own] === undefined ? '' : name
  return Object.fromEntries(
    others.flatMap((locale) => [
      [wordField('name', locale), names[locale] ?? usual],
      [wordField('text', locale), texts[locale] ?? ''],
    ]),
  )
}

/** The form as it was sent, whatever is wrong with it. */
export function filledAsSent(about: ReportEntity, sent: Record<string, unknown>): FilledReport {
  const text = (name: string) => (typeof sent[name] === 'string' ? String(sent[name]) : '')
  const texts = (name: string) => [sent[name] ?? []].flat().filter((one) => typeof one === 'string')
  const values = texts('value')
  return {
    ...{ about, columns: texts('columns').slice(0, 30), totals: texts('totals'), open: texts('open') },
    conditions: texts('what')
      .slice(0, texts('what').findLastIndex(Boolean) + 1)
      .map((what, at) => ({ what, value: values[at] ?? '' }))
      .slice(0, 20),
    ...{ name: text('name'), text: text('text'), sort: text('sort'), groupBy: text('groupBy') },
    ...{ foundBy: text('foundBy'), headings: headingsSent(sent) },
    ...(Object.fromEntries([...chartFields, ...wordFields].map((field) => [field, text(field)])) as Record<
      ChartField | WordField,
      string
    >),
  }
}

/** The definition that a form stands for, in the language of whoever writes it; whether it is one is checked where it is kept. Lines of
 *  conditions that say nothing are none. */
export function definitionFrom({ about, name, text, what, value, headings, ...filled }: ReportForm, locale: Locale) {
  const { columns, sort, groupBy, totals, open } = filled
  const conditions = what.map((one, at) => ({ what: one, value: value[at] ?? '' }))
  const asked = filtersOf(about, conditions.filter(isSaid), locale)
  const definition = {
    ...{ entity: about, name, columns, totals, open, sort: sort || null, groupBy: groupBy || null },
    filters: asked.map(({ filter }) => filter),
    names: wordsFrom('name', filled) ?? {},
    texts: { ...wordsFrom('text', filled), ...(text && { [locale]: text }) },
    ...{ headings: headingsFrom(about, headings, columns), chart: chartFrom({ chartKind: '', ...filled }) },
  }
  return { definition, fieldOf: fieldOfDefinition(conditions, asked, locale) }
}

const isSaid = ({ what }: FilterCondition) => what !== ''

/** The field of the form that a part of a definition was filled in with. */
function fieldOfDefinition(conditions: FilterCondition[], asked: { at: number }[], locale: Locale) {
  const places = conditions.flatMap((one, at) => (isSaid(one) ? [at] : []))
  return (path: string) => {
    const [, nth, part] = /^filters\.(\d+)\.(\w+)$/.exec(path) ?? []
    if (nth !== undefined) return `${part === 'value' ? 'value' : 'what'}-${places[asked[Number(nth)]?.at ?? 0] ?? 0}`
    const field = fieldOfWords(fieldOfChart(path)).replace(/^(columns|totals)\.\d+$/, '$1')
    return field === wordField('text', locale) ? 'text' : field
  }
}
