import type { ReactNode } from 'react'
import type { Needed } from '../../../domain/people/passwords/proof.ts'
import { speaker } from '../../../words/catalogue.ts'
import { formState } from '../../forms/state.ts'
import { Field } from '../../parts/forms/field.tsx'
import { Form } from '../../parts/forms/form.tsx'
import { addressWith } from '../../parts/pages.tsx'
import type { Reader } from '../../reader.ts'
import { accountTexts } from '../text.ts'

type Props = {
  /** What has to be shown; null where nobody asks for anything. */
  needed: Needed | null
  /** Whose password it is, for programs that keep passwords. */
  email: string
  /** Why it is asked for. */
  why: string
  /** Where to go on after signing in again. */
  to: string
  button: string
  /** Where it is sent; absent: to the page it is on. */
  action?: string
  /** What else is filled in. */
  children?: ReactNode
  problem: string | undefined
  reader: Reader
}

/** The button of something that takes more than a press: with the password, just after signing in, or after signing in again. */
export function ProofForm({ needed, email, why, to, button, problem, reader, ...form }: Props) {
  const say = speaker(accountTexts, reader)
  if (needed === 'sign-in')
    return (
      <>
        <p>{formState({ problems: { form: 'sign-in-again' } }, reader, {}).problem('form')}</p>
        <p>
          <a className="button" href={addressWith('/sign-in/link', { to })}>
            {say('endAgain')}
          </a>
        </p>
      </>
    )
  return (
    <Form className="fields" action={form.action}>
      {form.children}
      {needed && <p>{needed === 'password' ? why : say('endRecent')}</p>}
      {needed === 'password' && (
        <>
          <input type="hidden" autoComplete="username" value={email} />
          <Field
            {...{ label: say('current'), name: 'current', type: 'password', required: true }}
            {...{ autoComplete: 'current-password', problem }}
          />
        </>
      )}
      <div>
        <button type="submit">{button}</button>
      </div>
    </Form>
  )
}
