import type { FieldView } from '../../../admin/actions/form-view.ts'
import type { Answer, Colleague, ShownRecord } from '../colleague.ts'
import { refusedIn, wasDone } from './complaints.ts'
import { next } from './lists.ts'
import { type Button, fieldsOf, type Property, type Resource } from './offered.ts'
import type { Pace } from './round.ts'
import { type Amount, filledInFields, filledWith, initialValues, invalidValues, stranger } from './values.ts'

/** What was answered to each press of a button: what was sent, in a word, and the answer. */
export type Pressed = { sent: string; answer: Answer; fields?: string[] }[]

/** How often other rows are chosen: what three people make, each with the least and the most, is refused when it is there already. */
const tries = 8

/** Presses one of AdminJS's own buttons: with nothing filled in, with values that nobody should send, the least and the
 *  most that fits. */
export async function pressPlain(
  who: Colleague,
  of: Resource,
  button: Button,
  row: ShownRecord | undefined,
  { thorough }: Pace,
): Promise<Pressed> {
  // What saving means is told before it is done, and agreed to.
  const send = async (fields: Record<string, string>) => {
    const answer = await who.write(of.id, button.name, fields, row?.id)
    const agreed = answer.data.record?.params['#agreed']
    if (answer.data.agreed) return who.write(of.id, button.name, { ...fields, agreed: answer.data.agreed }, row?.id)
    return agreed ? who.write(of.id, button.name, { ...fields, '#agreed': String(agreed) }, row?.id) : answer
  }
  const fields = fieldsOf(of, button)
  const pressed: Pressed = [{ sent: 'nothing', answer: await send({}) }]
  if (fields.length === 0) return pressed
  for (const wrong of junkFor(fields, invalidValues, thorough))
    pressed.push({ sent: JSON.stringify(wrong).slice(0, 200), answer: await send(wrong) })
  for (const amount of row || !thorough ? (['most'] as const) : (['least', 'most'] as const))
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const answer = await untilTaken(await filled(who, fields, amount, row, attempt), send)
      pressed.push({ sent: amount, answer })
      if (wasDone(answer)) break
    }
  return pressed
}

async function filled(
  who: Colleague,
  fields: Property[],
  amount: Amount,
  row: ShownRecord | undefined,
  attempt: number,
): Promise<Record<string, string>> {
  const begun = { projectId: text(row?.params.projectId), organisationId: text(row?.params.organisationId) }
  const values: Record<string, string> = {}
  for (const property of fields.filter(({ isRequired }) => isRequired || amount === 'most')) {
    const value = await filledWith(who, property, amount, values, begun, attempt)
    if (value) values[property.name] = value
  }
  return values
}

/** Presses a button that calls a verb, in the same ways. */
export async function pressVerb(
  who: Colleague,
  of: Resource,
  button: Button,
  row: ShownRecord | undefined,
  { thorough }: Pace,
): Promise<Pressed> {
  // What is shown before it is done, is agreed to.
  const send = async (input: object) => {
    const answer = await who.call(of.id, button.name, input, row?.id)
    const { preview } = answer.data
    return preview ? who.call(of.id, button.name, { ...input, agreed: preview.agreed }, row?.id) : answer
  }
  const asked = await who.read(of.id, button.name, {}, row?.id)
  const fields = await withFiles(who, (asked.data.form?.fields ?? []) as FieldView[])
  const pressed: Pressed = [{ sent: 'nothing yet', answer: asked }]
  for (const { name } of next(fields, thorough ? fields.length : Math.min(1, fields.length)))
    pressed.push({
      sent: `a search in ${name}`,
      answer: await who.read(of.id, button.name, { field: name, text: 'a' }, row?.id),
    })
  for (const wrong of junkFor(fields, stranger, thorough))
    pressed.push({ sent: JSON.stringify(wrong).slice(0, 200), answer: await send(wrong) })
  if (fields.length > 0) pressed.push({ sent: 'as it begins', answer: await untilTaken(initialValues(fields), send) })
  for (const amount of (fields.length > 0 ? ['least', 'most'] : ['least']) as Amount[])
    pressed.push({ sent: amount, answer: await untilTaken(filledInFields(fields, amount), send) })
  return pressed.map((one) => ({ ...one, fields: fields.map(({ name }) => name) }))
}

/** Fields with a file in those that take one, handed in before as a browser does. */
async function withFiles(who: Colleague, fields: FieldView[]): Promise<FieldView[]> {
  if (!fields.some(({ kind }) => kind === 'file')) return fields
  const { data } = await who.send('/admin/api/files', { method: 'POST', body: '%PDF-1.7\n%%EOF\n' })
  return fields.map((field) => (field.kind === 'file' ? { ...field, value: String(data.file) } : field))
}

/** Forms full of values that nobody should send: briefly all fields at once, or thoroughly one after another. */
function junkFor<Value>(fields: { name: string }[], all: Value[], thorough: boolean): Record<string, Value>[] {
  const one = () => next(all, 1)[0] as Value
  if (!thorough) return fields.length > 0 ? [Object.fromEntries(fields.map(({ name }) => [name, one()]))] : []
  return fields.flatMap(({ name }) => next(all, 4).map((value) => ({ [name]: value })))
}

/** Sends a form; what is refused at its field is left out, and the rest sent again, as long as that helps. */
async function untilTaken<Filled extends object>(
  filled: Filled,
  send: (filled: Filled) => Promise<Answer>,
): Promise<Answer> {
  const answer = await send(filled)
  const refused = refusedIn(answer).map((path) => path.split('.')[0])
  const left = Object.entries(filled).filter(([name]) => !refused.includes(name))
  if (wasDone(answer) || left.length === Object.keys(filled).length) return answer
  return untilTaken(Object.fromEntries(left) as Filled, send)
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')
