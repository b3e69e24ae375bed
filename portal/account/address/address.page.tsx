import type { OwnAddress } from '../../../domain/people/address/own.ts'
import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { type FormState, formState, type Wrong } from '../../forms/state.ts'
import { Field } from '../../parts/forms/field.tsx'
import { Form } from '../../parts/forms/form.tsx'
import { addressWith } from '../../parts/pages.tsx'
import { AccountCrumb } from '../crumb.tsx'
import { type AddressSay, addressTexts } from './text.ts'

/** One's address, the one that waits for its link to be pressed, and the form for another. */
export const addressPage =
  (wrong?: Wrong): View<OwnAddress> =>
  ({ email, pending, needed }, reader) => {
    const say = speaker(addressTexts, reader)
    const ids = { form: needed === 'password' ? 'current' : 'email', email: 'email', current: 'current' }
    const form = formState(wrong, reader, ids)
    const again = addressWith('/sign-in/link', { to: '/account/address' })
    return {
      title: say('title'),
      here: 'account',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <AccountCrumb reader={reader} />
          <h1>{say('title')}</h1>
          <p className="lead">{say('lead', { email: writtenAddress(email) })}</p>
          {pending && (
            <div className="notice">
              <p>
                {say('pending', { email: writtenAddress(pending.email), until: reader.formats.moment(pending.until) })}
              </p>
              <Form action="/account/address/withdrawal">
                <button type="submit" className="plain">
                  {say('withdraw')}
                </button>
              </Form>
            </div>
          )}
          {needed === 'sign-in' ? (
            <>
              <p>{signInWords(reader)}</p>
              <p>
                <a className="button" href={again}>
                  {say('signIn')}
                </a>
              </p>
            </>
          ) : (
            <Asking {...{ email, form, say }} withPassword={needed === 'password'} />
          )}
        </>
      ),
    }
  }

type AskingProps = { email: string; withPassword: boolean; form: FormState; say: AddressSay }

function Asking({ email, withPassword, form: { problem, sent }, say }: AskingProps) {
  return (
    <Form className="fields" action="/account/address">
      <Field
        {...{ label: say('new'), name: 'email', type: 'email', required: true, hint: say('hint') }}
        {...{ autoComplete: 'email', problem: problem('email'), defaultValue: sent('email') }}
      />
      <input type="hidden" autoComplete="username" value={email} />
      {withPassword && (
        <Field
          {...{ label: say('current'), name: 'current', type: 'password', required: true }}
          {...{ autoComplete: 'current-password', problem: problem('current') }}
        />
      )}
      <div>
        <button type="submit">{say('send')}</button>
      </div>
    </Form>
  )
}

/** The same words as when it was tried all the same. */
function signInWords(reader: Parameters<View<OwnAddress>>[1]) {
  return formState({ problems: { form: 'sign-in-again' } }, reader, {}).problem('form')
}
