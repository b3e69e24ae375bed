import { type ActionProps, useTranslation } from 'adminjs'
import { type FormEvent, useEffect, useMemo, useState } from 'react'
import { Link } from 'react-router-dom'
import type { FormView } from '../actions/form-view.ts'
import { type Answer, call, choicesIn, formAfter } from './call.ts'
import { useDecisions } from './deciding.ts'
import { Fields } from './field.tsx'
import { beginning, carriedOver, filledIn, type Values } from './values.ts'

/** The form of a verb: asks the server what is to be filled in, sends it, and shows what came of it. */
export function VerbForm({ resource, record, action }: ActionProps) {
  const [form, setForm] = useState<FormView>()
  const [values, setValues] = useState<Values>({})
  const [answer, setAnswer] = useState<Answer>({})
  const [busy, setBusy] = useState(false)
  const { translateMessage, translateAction } = useTranslation()

  const about = useMemo(
    () => ({ resourceId: resource.id, actionName: action.name, ...(record && { recordId: record.id }) }),
    [resource.id, action.name, record],
  )

  useEffect(() => {
    call(about).then((answered) => {
      setAnswer({})
      setForm(answered?.form)
      setValues(beginning(answered?.form?.fields ?? []))
    })
  }, [about])

  useDecisions(
    form,
    values,
    (field, value) => formAfter(about, field, value),
    (after) => {
      setForm(after)
      setValues((filled) => carriedOver(form?.fields ?? [], after.fields, filled))
    },
  )

  async function send(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    const answered = await call(about, filledIn(form?.fields ?? [], values))
    setAnswer(answered ?? { notice: { type: 'error', message: translateMessage('notSent') } })
    setBusy(false)
  }

  if (!form) return null
  if (answer.notice?.type === 'success') return <Done answer={answer} onwards={translateAction('show', resource.id)} />
  return (
    <form className="verb" onSubmit={send}>
      <p>{form.text}</p>
      {answer.notice && <p role="alert">{answer.notice.message}</p>}
      <Fields
        {...{ fields: form.fields, values, problems: answer.problems ?? {}, path: '', change: setValues }}
        find={(field, text) => choicesIn(about, field, text)}
      />
      <button type="submit" disabled={busy} className={form.danger ? 'danger' : undefined}>
        {form.button}
      </button>
    </form>
  )
}

/** What came of it, with what is told this once, and the way on. */
function Done({ answer: { notice, told = [], redirectUrl }, onwards }: { answer: Answer; onwards: string }) {
  return (
    <div className="verb" role="status">
      <p>{notice?.message}</p>
      {told.length > 0 && (
        <dl>
          {told.map(({ label, value, note }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <code>{value}</code>
              </dd>
              {note && <dd className="hint">{note}</dd>}
            </div>
          ))}
        </dl>
      )}
      {redirectUrl && <Link to={redirectUrl}>{onwards}</Link>}
    </div>
  )
}
