import { type ActionProps, useTranslation } from 'adminjs'
import { type FormEvent, useEffect, useMemo, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import {
  type Begun,
  beginning,
  begunWith,
  type FormValues,
  filledIn,
  mergeFormValues,
  refilled,
} from '../../actions/form-values.ts'
import type { FormView } from '../../actions/form-view.ts'
import { asShown } from '../../guard/writing/as-shown.ts'
import { onceName } from '../../guard/writing/once-name.ts'
import { call, choicesIn, formAfter, type VerbAnswer } from '../actions/call.ts'
import { Preview, Tables } from '../grids/preview.tsx'
import { Picture } from '../pictures/picture.tsx'
import { usePicture } from '../pictures/use-picture.ts'
import { useDecisions } from './deciding.ts'
import { Done } from './done.tsx'
import { Fields } from './field.tsx'
import { focusOnProblem, useFocusInForm } from './focus.ts'
import { newKey } from './key.ts'
import { BothValues, valuesWith } from './two-values.tsx'

type Props = ActionProps & {
  /** What a field of it begins with, where there is one of that name. */
  begins?: Begun | undefined
  /** Told of what was done, where the page that it is done on stays. */
  performed?: (answer: VerbAnswer) => void
}

/** The form of a verb: asks the server what is to be filled in, sends it, and shows what came of it. */
export function VerbForm({ resource, record, records, action, begins, performed }: Props) {
  const [form, setForm] = useState<FormView>()
  const [values, setValues] = useState<FormValues>({})
  const [answer, setAnswer] = useState<VerbAnswer>({})
  const [busy, setBusy] = useState(false)
  const [key, setKey] = useState(newKey)
  // How it was shown, so that nothing somebody else has changed meanwhile is put back.
  const [begunAs, setBegunAs] = useState<FormValues>({})
  const { translateMessage, translateAction, translateLabel } = useTranslation()
  const go = useNavigate()

  const about = useMemo(
    () => ({
      ...{ resourceId: resource.id, actionName: action.name },
      ...(record && { recordId: record.id }),
      ...(action.actionType === 'bulk' && { recordIds: (records ?? []).map(({ id }) => id) }),
    }),
    [resource.id, action.name, action.actionType, record, records],
  )

  const notSent: VerbAnswer = { notice: { type: 'error', message: translateMessage('notSent') } }

  useEffect(() => {
    setKey(newKey())
    call(about).then((answered) => {
      setAnswer(answered?.form ? {} : (answered ?? { notice: { type: 'error', message: 'notShown' } }))
      const begun = answered?.form && begunWith(answered.form, begins)
      setForm(begun)
      setValues(beginning(begun?.fields ?? []))
      setBegunAs(shownIn(answered?.form))
    })
  }, [about, begins])
  useFocusInForm(Boolean(form))

  useDecisions(
    form,
    values,
    (field, value) => formAfter(about, field, value),
    (after) => {
      setForm(after)
      setBegunAs(shownIn(after))
      setValues((filled) => mergeFormValues(form?.fields ?? [], after.fields, filled))
    },
  )

  const live = usePicture(about, form, values, key)

  async function send(event: FormEvent) {
    event.preventDefault()
    if (!form?.button) return
    setBusy(true)
    const agreed = answer.preview && { agreed: answer.preview.agreed }
    const kept = record && form.fields.length > 0 && { [asShown]: JSON.stringify(begunAs) }
    const filled = filledIn(form.fields, values)
    const answered = await call(about, { ...filled, ...agreed, ...kept, [onceName]: key })
    const { meanwhile } = answered ?? {}
    if (meanwhile) {
      setForm(meanwhile.form)
      setBegunAs(shownIn(meanwhile.form))
      setValues(refilled(meanwhile.form.fields, meanwhile.values, values))
    }
    setAnswer(answered ?? notSent)
    setBusy(false)
    if (answered?.problems) focusOnProblem()
    if (answered?.notice?.type === 'success') performed?.(answered)
    if (answered?.straight && answered.redirectUrl) go(answered.redirectUrl)
  }

  // What was shown is of what was filled in then.
  function change(filled: FormValues) {
    setValues(filled)
    setAnswer(({ preview: _, ...others }) => others)
  }

  if (!form) return answer.notice ? <p role="alert">{translateMessage(answer.notice.message)}</p> : null
  if (answer.notice?.type === 'success') {
    const leadsToRow = answer.redirectUrl?.includes('/records/')
    const onwards = leadsToRow ? translateAction('show', resource.id) : translateLabel(resource.name, resource.id)
    return <Done answer={answer} onwards={performed ? undefined : onwards} />
  }
  const filling = (
    <form className="verb" onSubmit={send}>
      <p>{form.text}</p>
      {answer.notice && <p role="alert">{answer.notice.message}</p>}
      {answer.meanwhile && (
        <BothValues
          both={answer.meanwhile.both}
          take={(path, value) => setValues((filled) => valuesWith(form.fields, filled, path, value))}
        />
      )}
      <Fields
        {...{ fields: form.fields, values, problems: { ...live.problems, ...answer.problems }, path: '', change }}
        find={(field, text) => choicesIn(about, field, text)}
      />
      {form.tables && !answer.preview && (
        <section className="preview">
          <Tables tables={form.tables} />
        </section>
      )}
      {answer.preview && <Preview preview={answer.preview} />}
      {form.button && (
        <button type="submit" disabled={busy} className={form.danger ? 'danger' : undefined}>
          {answer.preview?.button ?? form.button}
        </button>
      )}
    </form>
  )
  if (!form.picture) return filling
  return (
    <div className={form.picture.below ? 'with-picture below' : 'with-picture'}>
      {filling}
      <Picture live={live} texts={form.picture} />
    </div>
  )
}

/** A form as it is shown, in the shape in which it is sent. */
const shownIn = (form: FormView | undefined): FormValues => filledIn(form?.fields ?? [], beginning(form?.fields ?? []))
