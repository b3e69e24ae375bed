import { speaker } from '../../words/catalogue.ts'
import { Field } from '../parts/field.tsx'
import { addressWith } from '../parts/pages.tsx'
import type { Page, Reader } from '../reader.ts'
import type { Wrong } from './again.ts'
import { problemsIn, sentIn } from './problem.ts'
import { sessionTexts } from './text.ts'
import { WholeProblem } from './whole-problem.tsx'

type Data = { methods: string[]; to?: string }

/** Address and password, and the other ways in. */
export const signInPage =
  (wrong?: Wrong) =>
  ({ to }: Data, { locale }: Reader): Page => {
    const say = speaker(sessionTexts, locale)
    const problem = problemsIn(locale, wrong?.problems, wrong?.minutes)
    return {
      title: say('signIn'),
      narrow: true,
      body: (
        <>
          <h1>{say('signIn')}</h1>
          <WholeProblem problem={problem} />
          <form className="fields" method="post" action="/sign-in">
            {to && <input type="hidden" name="to" value={to} />}
            <Field
              {...{ label: say('email'), name: 'email', type: 'email', autoComplete: 'username', required: true }}
              defaultValue={sentIn('email', wrong)}
              problem={problem('email')}
            />
            <Field
              {...{ label: say('password'), name: 'password', type: 'password', required: true }}
              autoComplete="current-password"
              problem={problem('password')}
            />
            <div>
              <button type="submit">{say('signIn')}</button>
            </div>
          </form>
          <h2>{say('other')}</h2>
          <ul className="ways">
            <li>
              <a href={addressWith('/sign-in/link', { to })}>{say('byLink')}</a>
              <span>{say('byLinkHint')}</span>
            </li>
            <li>
              <a href={addressWith('/password/reset', { to })}>{say('byReset')}</a>
              <span>{say('byResetHint')}</span>
            </li>
          </ul>
        </>
      ),
    }
  }
