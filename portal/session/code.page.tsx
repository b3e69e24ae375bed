import { speaker } from '../../words/catalogue.ts'
import { Field } from '../parts/field.tsx'
import { addressWith } from '../parts/pages.tsx'
import type { Page, Reader } from '../reader.ts'
import type { Wrong } from './again.ts'
import { problemsIn, sentIn } from './problem.ts'
import { sessionTexts } from './text.ts'
import { WholeProblem } from './whole-problem.tsx'

/** Where the code from a mail is typed; with an address, just after the mail to it was asked for. */
export const codePage =
  (wrong?: Wrong) =>
  ({ email, to }: { email?: string; to?: string }, { locale }: Reader): Page => {
    const say = speaker(sessionTexts, locale)
    const problem = problemsIn(locale, wrong?.problems, wrong?.minutes)
    const title = say(email ? 'sentTitle' : 'codeTitle')
    return {
      title,
      narrow: true,
      body: (
        <>
          <h1>{title}</h1>
          {email && <p className="lead">{say('sentLead', { email })}</p>}
          <WholeProblem problem={problem} />
          <form className="fields" method="post" action="/sign-in/code">
            {to && <input type="hidden" name="to" value={to} />}
            <Field
              {...{ label: say('email'), name: 'email', type: 'email', autoComplete: 'email', required: true }}
              defaultValue={email ?? sentIn('email', wrong)}
              problem={problem('email')}
            />
            <Field
              {...{ label: say('code'), hint: say('codeHint'), name: 'code', inputMode: 'numeric', required: true }}
              {...{ autoComplete: 'one-time-code', pattern: '\\s*([0-9]\\s*){6}', problem: problem('code') }}
            />
            <div>
              <button type="submit">{say('signIn')}</button>
            </div>
          </form>
          <p>
            <a href={addressWith('/sign-in/link', { to })}>{say('linkAgain')}</a>
          </p>
        </>
      ),
    }
  }
