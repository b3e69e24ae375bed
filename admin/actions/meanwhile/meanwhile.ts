import type { Member } from '../../../domain/access/actor/actor.ts'
import { speaker } from '../../../words/catalogue.ts'
import { problemTexts } from '../../texts/problems/problems.text.ts'
import { beginning, type FormValue, type FormValues, filledIn, shown as visible } from '../form-values.ts'
import type { FieldView, FormView } from '../form-view.ts'
import type { Verb } from '../verb.ts'
import { type Both, merged } from './merge.ts'
import { fieldAt, inWordsOf } from './words.ts'

type Two<Value> = { mine: Value; theirs: Value }

/** One thing that both have changed: both values, and what they are in words. */
export type TwoValues = { path: string; label: string; words: Two<string>; values: Two<FormValue> }

/** A form that somebody else has saved otherwise since it was shown: as it is now, what it is filled in with by both, and what both have changed. */
export type ChangedForm = { form: FormView; values: FormValues; both: TwoValues[]; message: string }

type Sent = { said: FormValues; shown: FormValues }

/**
 * What a form says that was shown as it says (`shown`), with what others have saved since where whoever fills it in has left that alone; or,
 * where both have changed the same, both values.
 */
export async function asMeant(
  verb: Verb,
  actor: Member,
  id: string,
  sent: Sent,
): Promise<{ meant: FormValues; changed?: ChangedForm }> {
  const { said, shown } = sent
  const form = await formNow(verb, actor, id, said)
  const now = filledIn(form.fields, beginning(form.fields))
  const both: Both[] = []
  const there = visible(form.fields, { ...beginning(form.fields), ...said })
  const values = there.filter(comparable).map(({ name }) => {
    const three = { sent: said[name], shown: shown[name], now: now[name] }
    return [name, merged(three, name, both)] as const
  })
  const meant = { ...said, ...Object.fromEntries(values) }
  for (const [name, value] of values) if (value === undefined) delete meant[name]
  if (both.length === 0) return { meant }
  const told = both.map((one) => inBothWords(actor, form.fields, one))
  const columns = new Intl.ListFormat(actor.locale).format(told.map(({ label }) => label))
  const message = speaker(problemTexts, actor.locale)('changed-meanwhile', { columns })
  return { meant, changed: { form, values: meant, both: told, message } }
}

/** What a file is, and what goes along unseen, is nobody's to compare. */
const comparable = ({ kind }: FieldView) => kind !== 'file' && kind !== 'kept'

/** The form as it is now, also where one of its fields decides about others. */
async function formNow(verb: Verb, actor: Member, id: string, said: FormValues): Promise<FormView> {
  const form = await verb.form(actor, id)
  const name = form.fields.find(({ decides }) => decides)?.name
  const value = name && said[name]
  return name && typeof value === 'string' ? verb.form(actor, id, { field: name, value }) : form
}

function inBothWords(actor: Member, fields: FieldView[], { path, mine, theirs }: Both): TwoValues {
  const field = fieldAt(fields, path)
  const words = (value: FormValue) => inWordsOf(actor, field, value)
  const label = field?.label ?? path
  return { path, label, words: { mine: words(mine), theirs: words(theirs) }, values: { mine, theirs } }
}
