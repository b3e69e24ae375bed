import { longestBody } from '../../domain/updates/body.ts'
import type { Reader } from '../reader.ts'
import { problemIn, sentIn, type Wrong } from './problem.ts'

type Props = { id: string; label: string; hint?: string; wrong: Wrong | undefined; reader: Reader }

/** The box one writes an update or an answer in. */
export function TextBox({ id, label, hint, wrong, reader }: Props) {
  const problem = problemIn('body', wrong, reader.locale)
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
        {...{ id, name: 'body', required: true, maxLength: longestBody, rows: 4, defaultValue: sentIn('body', wrong) }}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
      />
      {problem && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  )
}
