import type { ReportEntity } from '@prisma/client'
import { type Hearer, type Locale, speaker } from '../../../words/catalogue.ts'
import { numberIn } from '../../../words/plain.ts'
import { columnOf } from '../columns/entities.ts'
import type { Filter } from '../definition.ts'
import { headingOf } from '../heading.ts'
import { asksNothing, operatorsOf } from '../operators.ts'
import { type ReportText, reportTexts } from '../text.ts'
import { choice } from '../values.ts'

/** A condition as it is filled in: what is asked of which column (with the value, where there are only some), and the value. */
export type FilterCondition = { what: string; value?: string | undefined }

/** What can be asked of a column, as it is chosen, under the name of the column. */
export type ConditionChoice = { value: string; label: string; group: string }

/** What can be asked of a column, each as one choice: `health.isOneOf.red`, `progress.atLeast`. */
export function conditionsOn(entity: ReportEntity, key: string, to: Hearer | Locale): ConditionChoice[] {
  const say = speaker(reportTexts, to)
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
    if (operator === 'inNextDays') return { value: what, label: say('inNextSomeDays', { column: group }) }
    if (operator === 'inLastDays') return { value: what, label: say('inLastSomeDays', { column: group }) }
    return { value: what, label: told(operator, '…') }
  })
  return choices.map((choice) => ({ ...choice, group }))
}

/** The filters that conditions stand for, each with the place of the condition it comes from. Of a column with choices, several of them are one
 *  filter: any of these. Whether there is such a one is checked where it is kept. */
export function filtersOf(
  entity: ReportEntity,
  conditions: FilterCondition[],
  locale: Locale,
): { filter: Filter; at: number }[] {
  const filters: { filter: Filter; at: number }[] = []
  for (const [at, condition] of conditions.entries()) {
    const filter = filterOf(entity, condition, locale)
    const same = filters.find(({ filter: one }) => one.field === filter.field && one.operator === 'isOneOf')?.filter
    if (same && filter.operator === 'isOneOf') same.value = [...new Set([same.value ?? [], filter.value ?? []].flat())]
    else filters.push({ filter, at })
  }
  return filters
}

/** The filter that a condition stands for, its number as it is written in a language. */
function filterOf(entity: ReportEntity, { what, value = '' }: FilterCondition, locale: Locale): Filter {
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

/** The conditions that filters stand for: of one that names several choices, one for each. */
export function conditionsOf(entity: ReportEntity, filters: Filter[]): FilterCondition[] {
  return filters.flatMap(({ field, operator, value }) => {
    const what = `${field}.${operator}`
    const column = columnOf(entity, field)
    if (column?.kind === 'flag') return [{ what: `${what}.${value ? 'yes' : 'no'}` }]
    if (column?.kind !== 'choice' || !Array.isArray(value)) return [{ what, value: String(value ?? '') }]
    return value.map((one) => ({ what: `${what}.${one}` }))
  })
}
