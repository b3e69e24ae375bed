import type { FieldView } from '../../../admin/actions/form-view.ts'
import type { Colleague } from '../colleague.ts'
import type { Property } from './offered.ts'

/** As little as fits, or as much. */
export type Amount = 'least' | 'most'

/** Values that nobody should send. */
export const invalidValues = [
  'maybe',
  '2026-02-31',
  '9999-12-31',
  '-1',
  '1e309',
  '12,5',
  'constructor',
  '\0',
  'x'.repeat(20_000),
]

/** The same for a form that takes more than text. */
export const stranger: unknown[] = [null, 0, true, [], {}, [null], [{}], { constructor: 1 }, ...invalidValues]

type Filled = Record<string, string>

/** Fills one field of a plain form after others have been, `place` being where its row is as far as that is known; undefined where there is nothing that fits. */
export async function filledWith(
  who: Colleague,
  property: Property,
  amount: Amount,
  filled: Filled,
  place: Filled,
  attempt = 0,
): Promise<string | undefined> {
  const { type, reference, availableValues, name } = property
  const most = amount === 'most'
  if (reference) return rowFor(who, reference, property, filled, place, attempt)
  if (availableValues) return availableValues.at(most ? -1 : 0)?.value
  if (type === 'boolean') return String(most)
  if (type === 'number') return most ? '100' : '0'
  if (type === 'date') return most ? '2199-12-31' : '2026-01-01'
  if (type === 'datetime') return most ? '2199-12-31T23:59:59.999Z' : '2026-01-01T00:00:00.000Z'
  if (/hours|budget|cost/i.test(name)) return most ? '999999.99' : '0'
  if (name === 'accent') return '#1f5fa8'
  if (name === 'timeZone') return 'Europe/Berlin'
  return most ? `${'ä'.repeat(type === 'textarea' ? 9_990 : 190)} ${Math.random()}`.slice(0, 199) : `n ${Math.random()}`
}

/** A row that a picker offers, as the form is filled in so far, which is not what another of its pickers holds: the first, or at a
 *  further attempt another one. */
async function rowFor(
  who: Colleague,
  subject: string,
  { custom }: Property,
  filled: Filled,
  place: Filled,
  attempt: number,
) {
  const known = { ...place, ...filled }
  const on = ['phaseId', 'projectId', 'organisationId'].find((name) => known[name])
  const kind = on && `${on.charAt(0).toUpperCase()}${on.slice(1, -2)}`
  const within = (custom.within ?? []).filter((name) => known[name]).map((name) => [`filters.${name}`, known[name]])
  const { data } = await who.read(subject, 'search', {
    sortBy: 'title',
    direction: 'asc',
    ...(custom.nameable && on && { 'filters.#on': `${kind}:${known[on]}` }),
    ...Object.fromEntries(within),
  })
  const offered = data.records.filter(({ id }) => !Object.values(filled).includes(id))
  const found = offered[attempt % Math.max(1, offered.length)]
  // What is chosen says where the rest is, as it does to a browser.
  for (const owner of ['projectId', 'organisationId']) place[owner] ||= String(found?.params[owner] ?? '')
  return found?.id
}

/** Fills a field of a verb's form. */
export function filledInField(field: FieldView, amount: Amount): unknown {
  const most = amount === 'most'
  const { kind, value, choices = [], fields = [], further = fields, least = 1 } = field
  const row = (of: FieldView[]) => filledInFields(of, amount)
  if (kind === 'list') return most ? [row(fields), row(further)] : Array.from({ length: least }, () => row(fields))
  if (kind === 'group') return most ? row(fields) : undefined
  if (kind === 'checks' || kind === 'order' || kind === 'several')
    return choices.map((choice) => choice.value).slice(0, most ? undefined : 1)
  if (kind === 'choice') return choices.at(most ? -1 : 0)?.value
  if (kind === 'grid')
    return { ...(value as object), ...Object.fromEntries(fields.map((one) => chosenIn(one, field, amount))) }
  if (kind === 'cells') return Object.fromEntries(cellsOf(field).map((cell) => [cell, most ? 'Ä' : '']))
  if (kind === 'kept') return value
  if (kind === 'yes') return most
  if (kind === 'file') return value
  // The one text of a form that is a number.
  if (field.name === 'amount') return '12.5'
  if (value && !most) return value
  const texts = { email: `a${Math.random()}@northwind.test`, date: '2199-12-31', time: '23:59', colour: '#ffffff' }
  const long = `${'ä'.repeat(most ? 100 : 1)} ${Math.random()}`
  return kind === 'text' || kind === 'prose' ? long : texts[kind]
}

const cellsOf = ({ choices = [], fields = [] }: FieldView) =>
  fields.flatMap(({ name }) => choices.map(({ value }) => `${name}.${value}`))

/** One row of a grid: with the least the first of its choices, with the most the last. */
function chosenIn({ name, choices }: FieldView, grid: FieldView, amount: Amount) {
  return [name, (choices ?? grid.choices ?? []).at(amount === 'most' ? -1 : 0)?.value]
}

/** Fills a verb's form: with the least only what must be, with the most everything. */
export function filledInFields(fields: FieldView[], amount: Amount): Record<string, unknown> {
  const wanted = fields.filter(({ required, kind }) => amount === 'most' || required || kind === 'list')
  const there = wanted.filter(({ when }) => !when || amount === 'most')
  return Object.fromEntries(there.map((field) => [field.name, filledInField(field, amount)]))
}

/** A form as it is when somebody changes nothing that it begins with, and says yes to everything. */
export function initialValues(fields: FieldView[]): Record<string, unknown> {
  const begun = (field: FieldView) => (field.kind === 'yes' ? true : (field.value ?? filledInField(field, 'least')))
  const values = new Map(fields.map((field) => [field.name, begun(field)]))
  const there = fields.filter(({ when }) => !when || when.is.includes(String(values.get(when.field))))
  return Object.fromEntries(there.flatMap(({ name }) => (values.get(name) === '' ? [] : [[name, values.get(name)]])))
}
