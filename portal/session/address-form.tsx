import { type Locale, speaker } from '../../words/catalogue.ts'
import { Field } from '../parts/field.tsx'
import type { Wrong } from './again.ts'
import { problemsIn, sentIn } from './problem.ts'
import { sessionTexts } from './text.ts'
import { WholeProblem } from './whole-problem.tsx'

type Props = { locale: Locale; wrong?: Wrong; to?: string; action: string; submit: string }

/** Asks for an e-mail address that something is to be mailed to. `to` is where its reader wanted to go. */
export function AddressForm({ locale, wrong, to, action, submit }: Props) {
  const say = speaker(sessionTexts, locale)
  const problem = problemsIn(locale, wrong?.problems, wrong?.minutes)
  return (
    <>
      <WholeProblem problem={problem} />
      <form className="fields" method="post" action={action}>
        {to && <input type="hidden" name="to" value={to} />}
        <Field
          {...{ label: say('email'), name: 'email', type: 'email', autoComplete: 'email', required: true }}
          defaultValue={sentIn('email', wrong)}
          problem={problem('email')}
        />
        <div>
          <button type="submit">{submit}</button>
        </div>
      </form>
    </>
  )
}
