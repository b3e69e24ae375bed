import { type Locale, speaker } from '../../words/catalogue.ts'
import { Field } from '../parts/field.tsx'
import type { Wrong } from './again.ts'
import { problemsIn } from './problem.ts'
import { sessionTexts } from './text.ts'
import { WholeProblem } from './whole-problem.tsx'

type Props = { locale: Locale; wrong?: Wrong; email?: unknown; action: string; submit: string }

/** Asks for an e-mail address that something is to be mailed to. */
export function AddressForm({ locale, wrong, email, action, submit }: Props) {
  const say = speaker(sessionTexts, locale)
  const problem = problemsIn(locale, wrong?.problems, wrong?.minutes)
  return (
    <>
      <WholeProblem problem={problem} />
      <form className="fields" method="post" action={action}>
        <Field
          {...{ label: say('email'), name: 'email', type: 'email', autoComplete: 'email', required: true }}
          defaultValue={typeof email === 'string' ? email : undefined}
          problem={problem('email')}
        />
        <div>
          <button type="submit">{submit}</button>
        </div>
      </form>
    </>
  )
}
