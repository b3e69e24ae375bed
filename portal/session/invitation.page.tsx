import { shortest } from '../../domain/people/passwords/passwords.ts'
import { writtenAddress } from '../../words/address.ts'
import { speaker } from '../../words/catalogue.ts'
import { formState, type Wrong } from '../forms/state.ts'
import { Field } from '../parts/forms/field.tsx'
import { Form } from '../parts/forms/form.tsx'
import { addressWith } from '../parts/pages.tsx'
import type { Page, Reader } from '../reader.ts'
import type { SignedIn } from './show-holder.ts'
import { SignedInBeside } from './signed-in-beside.tsx'
import { sessionTexts } from './text.ts'

type Data = {
  email: string
  name: string
  organisation: { name: string }
  invitedBy: string | null
  hasPassword: boolean
  needsCurrent: boolean
  signedIn: SignedIn
}

/** Who invites to what; name and, for somebody new, a password; for somebody who has one, that. `back.to`: where a mailed link
 *  leads back to, in place of the password. */
export const invitationPage =
  (back: { to?: string }, wrong?: Wrong) =>
  ({ email, name, organisation, invitedBy, hasPassword, needsCurrent, signedIn }: Data, reader: Reader): Page => {
    const say = speaker(sessionTexts, reader)
    const form = formState(wrong, reader, { form: 'name', name: 'name', password: 'password', current: 'current' })
    const title = say('welcome', { organisation: organisation.name })
    const hint = `${say('passwordHint', { shortest })} ${say('passwordOptional')}`
    return {
      title,
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <h1>{title}</h1>
          <p className="lead">
            {say(invitedBy ? 'invitedBy' : 'invited', { name: invitedBy, organisation: organisation.name })}
          </p>
          <p>{say('invitationFor', { email: writtenAddress(email) })}</p>
          <SignedInBeside {...{ signedIn, email, say }} />
          <Form className="fields">
            <input type="hidden" autoComplete="username" value={email} />
            <Field
              {...{ label: say('name'), name: 'name', autoComplete: 'name', required: true, maxLength: 200 }}
              {...{ defaultValue: form.sent('name') ?? name, problem: form.problem('name') }}
            />
            {!hasPassword && (
              <Field
                {...{ label: say('choosePassword'), name: 'password', type: 'password', hint }}
                {...{ autoComplete: 'new-password', problem: form.problem('password') }}
              />
            )}
            {needsCurrent && (
              <Field
                {...{ label: say('password'), name: 'current', type: 'password', hint: say('passwordKnown') }}
                {...{ autoComplete: 'current-password', required: true, problem: form.problem('current') }}
              />
            )}
            <div>
              <button type="submit">{say('accept')}</button>
            </div>
          </Form>
          {needsCurrent && (
            <p>
              {say('passwordAway')} <a href={addressWith('/sign-in/link', back)}>{say('byLink')}</a>
            </p>
          )}
        </>
      ),
    }
  }
