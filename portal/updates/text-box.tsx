import { longestBody } from '../../domain/updates/body.ts'
import type { FormState } from '../forms/state.ts'
import { Problem } from '../parts/forms/field.tsx'

type Props = { id: string; label: string; hint?: string; form: FormState }

/** The box one writes an update or an answer in. */
export function TextBox({ id, label, hint, form }: Props) {
  const problem = form.problem('body')
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        {...{ id, name: 'body', required: true, maxLength: longestBody, rows: 4, defaultValue: form.sent('body') }}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
      />
      <Problem name={id} problem={problem} />
    </div>
  )
}
