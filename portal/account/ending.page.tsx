import type { Needed } from '../../domain/people/passwords/proof.ts'
import type { OpenSession } from '../../domain/people/sign-in/sessions.ts'
import { speaker } from '../../words/catalogue.ts'
import { deviceOf } from '../../words/device.ts'
import { formState, type Wrong } from '../forms/state.ts'
import { Field } from '../parts/forms/field.tsx'
import { Form } from '../parts/forms/form.tsx'
import { addressWith } from '../parts/pages.tsx'
import type { Page, Reader } from '../reader.ts'
import { AccountCrumb } from './crumb.tsx'
import { accountTexts } from './text.ts'

type Data = { email: string; session: OpenSession | null; needed: Needed }

/** One device to be signed out, or (null) all of them: the password, or the way to sign in again for somebody without one. */
export const endingPage =
  (wrong?: Wrong) =>
  ({ email, session, needed }: Data, reader: Reader): Page => {
    const say = speaker(accountTexts, reader)
    const { problem, summary } = formState(wrong, reader, { form: 'current', current: 'current' })
    const title = session ? say('endOf', { device: deviceOf(session.userAgent, reader.locale) }) : say('endAll')
    const again = addressWith('/sign-in/link', { to: '/account/sessions' })
    return {
      title,
      here: 'account',
      narrow: true,
      problems: summary,
      body: (
        <>
          <AccountCrumb reader={reader} />
          <h1>{title}</h1>
          {!session && <p className="lead">{say('endAllHint')}</p>}
          <p>{needed === 'sign-in' ? problemWords(reader) : say(needed === 'password' ? 'endLead' : 'endRecent')}</p>
          {needed === 'sign-in' ? (
            <p>
              <a className="button" href={again}>
                {say('endAgain')}
              </a>
            </p>
          ) : (
            <Form className="fields">
              <input type="hidden" autoComplete="username" value={email} />
              {needed === 'password' && (
                <Field
                  {...{ label: say('current'), name: 'current', type: 'password', required: true }}
                  {...{ autoComplete: 'current-password', problem: problem('current') }}
                />
              )}
              <div>
                <button type="submit">{title}</button>
              </div>
            </Form>
          )}
        </>
      ),
    }
  }

/** The same words as when it was tried all the same. */
function problemWords(reader: Reader) {
  return formState({ problems: { form: 'sign-in-again' } }, reader, {}).problem('form')
}
