import type { Member } from '../../../domain/access/actor/actor.ts'
import { speaker } from '../../../words/catalogue.ts'
import { formats } from '../../../words/dates.ts'
import { labels } from '../../../words/labels.ts'
import { problemTexts } from '../../texts/problems/problems.text.ts'
import { type FormValue, isValues } from '../form-values.ts'
import type { FieldView } from '../form-view.ts'

const longest = 300

/** The field of a form that a value belongs to, by its path; undefined for one that there is not. */
export function fieldAt(fields: FieldView[], path: string): FieldView | undefined {
  const [first = '', ...rest] = path.split('.')
  const found = fields.find(({ name }) => name === first)
  if (!found || rest.length === 0) return found
  const inside = (found.fields ?? []).flatMap((field) => [
    field,
    ...(field.fields ?? []).flatMap((one) => [one, ...(one.fields ?? [])]),
  ])
  const part = fieldAt(inside, rest.join('.')) ?? inside.find(({ name }) => name === rest[0])
  return part && { ...part, label: `${found.label}: ${part.label}`, choices: part.choices ?? found.choices ?? [] }
}

/** A value of a field in the member's words: choices by their names, days in their notation, rows one after another. */
export function inWordsOf(actor: Member, field: FieldView | undefined, value: FormValue): string {
  const say = speaker(problemTexts, actor.locale)
  const text = told(actor, field, value)
  if (text === '') return say('empty')
  return text.length > longest ? `${text.slice(0, longest)} …` : text
}

function told(actor: Member, field: FieldView | undefined, value: FormValue): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return speaker(labels, actor.locale)(`Boolean.${value}`)
  if (typeof value === 'string') return oneOf(actor, field, value)
  if (Array.isArray(value))
    return value
      .map((one: FormValue) => told(actor, isValues(one) ? field : ({ ...field, kind: 'choice' } as FieldView), one))
      .filter(Boolean)
      .join('; ')
  const parts = Object.entries(value).map(([name, part]) => {
    const inner = field?.fields?.find((one) => one.name === name)
    const text = told(actor, inner && { ...inner, choices: inner.choices ?? field?.choices ?? [] }, part)
    return text && `${inner?.label ?? name}: ${text}`
  })
  return parts.filter(Boolean).join(', ')
}

function oneOf({ locale, timeZone }: Member, field: FieldView | undefined, value: string): string {
  if (field?.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(value)) return formats(locale, timeZone).day(value)
  return field?.choices?.find((choice) => choice.value === value)?.label ?? value
}
