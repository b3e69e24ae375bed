import { speaker } from '../../words/catalogue.ts'
import type { Page, Reader } from '../reader.ts'
import { AddressForm } from './address-form.tsx'
import type { Wrong } from './again.ts'
import { sessionTexts } from './text.ts'

/** Where to ask for a new password; with an address, that a mail to it was asked for. */
export const resetRequestPage =
  (wrong?: Wrong, typed?: unknown) =>
  ({ email }: { email?: string }, { locale }: Reader): Page => {
    const say = speaker(sessionTexts, locale)
    const title = say(email ? 'sentTitle' : 'resetTitle')
    return {
      title,
      narrow: true,
      body: (
        <>
          <h1>{title}</h1>
          <p className="lead">{email ? say('resetSent', { email }) : say('resetLead')}</p>
          {!email && (
            <AddressForm {...{ locale, wrong, email: typed }} action="/password/reset" submit={say('resetSend')} />
          )}
          <p>
            <a href="/sign-in">{say('back')}</a>
          </p>
        </>
      ),
    }
  }
