import { shortest } from '../../domain/people/passwords.ts'
import { speaker } from '../../words/catalogue.ts'
import { Field } from '../parts/field.tsx'
import type { Page, Reader } from '../reader.ts'
import type { Wrong } from './again.ts'
import { problemsIn } from './problem.ts'
import type { SignedIn } from './show-holder.ts'
import { SignedInBeside } from './signed-in-beside.tsx'
import { sessionTexts } from './text.ts'

/** A new password, once. */
export const resetPage =
  (wrong?: Wrong) =>
  ({ email, signedIn }: { email: string; signedIn: SignedIn }, { locale }: Reader): Page => {
    const say = speaker(sessionTexts, locale)
    return {
      title: say('resetTitle'),
      narrow: true,
      body: (
        <>
          <h1>{say('resetTitle')}</h1>
          <p className="lead">{say('resetOpen', { email })}</p>
          <SignedInBeside {...{ signedIn, email, say }} />
          <form className="fields" method="post">
            <input type="hidden" autoComplete="username" value={email} />
            <Field
              {...{ label: say('choosePassword'), name: 'password', type: 'password', required: true }}
              {...{ hint: say('passwordHint', { shortest }), autoComplete: 'new-password' }}
              problem={problemsIn(locale, wrong?.problems)('password')}
            />
            <div>
              <button type="submit">{say('resetSave')}</button>
            </div>
          </form>
        </>
      ),
    }
  }
