import type { ReportEntity } from '@prisma/client'
import { columnOf } from '../../../domain/reports/columns/entities.ts'
import type { Filter } from '../../../domain/reports/definition.ts'
import { headingOf } from '../../../domain/reports/heading.ts'
import { asksNothing, operatorsOf } from '../../../domain/reports/operators.ts'
import { type ReportText, reportTexts } from '../../../domain/reports/text.ts'
import { choice } from '../../../domain/reports/values.ts'
import { type Locale, speaker } from '../../../words/catalogue.ts'
import { numberIn } from '../../../words/plain.ts'
import { reportFormTexts } from '../../texts/forms/report-forms.text.ts'
import type { Choice } from '../choices.ts'

/** A condition as it is filled in: what is asked of which column (with the value, where there are only some), and the value. */
export type FilterCondition = { what: string; value?: string | undefined }

/** What can be asked of a column, each as one choice: `health.isOneOf.red`, `progress.atLeast`. */
export function conditionsOn(entity: ReportEntity, key: string, locale: Locale): Choice[] {
  const say = speaker(reportTexts, locale)
  const column = columnOf(entity, key)
  if (!column) return []
  const { label: group, kind } = headingOf(entity, key, say)
  const told = (operator: string, value: string) => say(operator as ReportText, { column: group, value })
  const choices = Object.keys(operatorsOf(column)).flatMap((operator) => {
    const what = `${key}.${operator}`
    if (kind === 'choice')
      return (column.choices ?? []).map((one) => ({
        value: `${what}.${one}`,
        label: told(operator, choice(one, { key }, say)),
      }))
    if (kind === 'flag')
      return (['yes', 'no'] as const).map((one) => ({
        value: `${what}.${one}`,
        label: told(operator, say(one === 'yes' ? 'Boolean.true' : 'Boolean.false')),
      }))
    return { value: what, label: counted(operator, group, locale) ?? told(operator, '…') }
  })
  return choices.map((choice) => ({ ...choice, group }))
}

function counted(operator: string, column: string, locale: Locale): string | undefined {
  const say = speaker(reportFormTexts, locale)
  if (operator === 'inNextDays') return say('in-next-days', { column })
  return operator === 'inLastDays' ? say('in-last-days', { column }) : undefined
}

/** The filter that a condition stands for, its number as it is written in a language; whether there is such a one is checked where it is kept. */
export function filterOf(entity: ReportEntity, { what, value = '' }: FilterCondition, locale: Locale): Filter {
  const [field = '', operator = '', fixed] = what.split('.')
  const kind = columnOf(entity, field)?.kind
  if (kind === 'choice') return { field, operator, value: [fixed ?? ''] }
  if (kind === 'flag') return { field, operator, value: fixed === 'yes' }
  if (asksNothing(operator)) return { field, operator }
  const isNumber = operator.endsWith('Days') || ['number', 'percent', 'hours', 'money'].includes(kind ?? '')
  const text = value.trim()
  const number = isNumber ? Number(numberIn(text, locale) || Number.NaN) : Number.NaN
  return { field, operator, value: Number.isNaN(number) ? text : number }
}

/** The conditions that filters stand for. One of several values is none of the others. */
export function conditionsOf(entity: ReportEntity, filters: Filter[]): FilterCondition[] {
  return filters.flatMap(({ field, operator, value }) => {
    const what = `${field}.${operator}`
    const column = columnOf(entity, field)
    if (column?.kind === 'flag') return [{ what: `${what}.${value ? 'yes' : 'no'}` }]
    if (column?.kind !== 'choice' || !Array.isArray(value)) return [{ what, value: String(value ?? '') }]
    if (operator === 'isOneOf' && value.length === 1) return [{ what: `${what}.${value[0]}` }]
    const left = operator === 'isOneOf' ? (column.choices ?? []).filter((one) => !value.includes(one)) : value
    return left.map((one) => ({ what: `${field}.isNoneOf.${one}` }))
  })
}
