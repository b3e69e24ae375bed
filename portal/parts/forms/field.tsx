import type { InputHTMLAttributes, ReactElement } from 'react'

type Props = {
  label: string
  name: string
  hint?: string
  /** What is wrong with it, in the reader's words. */
  problem?: string
  /** A textarea or select instead of the input; give it `fieldProps`. */
  children?: ReactElement
} & InputHTMLAttributes<HTMLInputElement>

/** One labelled field of a form, with its hint and what is wrong with it. */
export function Field({ label, name, hint, problem, children, ...input }: Props) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {children ?? <input {...fieldProps(name, { hint, problem })} {...input} />}
      <Problem name={name} problem={problem} />
    </div>
  )
}

/** What is wrong with a field, below it. */
export function Problem({ name, problem }: { name: string; problem: string | undefined }) {
  if (!problem) return null
  return (
    <p className="problem" id={`${name}-problem`}>
      {problem}
    </p>
  )
}

/** Ties an input, textarea or select to its label, hint and problem. */
export function fieldProps(name: string, { hint, problem }: { hint?: string; problem?: string } = {}) {
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ')
  return { id: name, name, 'aria-invalid': problem ? true : undefined, 'aria-describedby': described || undefined }
}

/** Ties a group of checks to what is wrong with it. */
export function groupProps(name: string, problem: string | undefined) {
  return { id: name, 'aria-describedby': problem ? `${name}-problem` : undefined }
}
