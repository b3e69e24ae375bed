import { speaker } from '../../words/catalogue.ts'
import { addressWith } from '../parts/pages.tsx'
import type { Page, Reader } from '../reader.ts'
import { AddressForm } from './address-form.tsx'
import type { Wrong } from './again.ts'
import { sessionTexts } from './text.ts'

/** Where to ask for a new password; with an address, that a mail to it was asked for. */
export const resetRequestPage =
  (wrong?: Wrong) =>
  ({ email, to }: { email?: string; to?: string }, { locale }: Reader): Page => {
    const say = speaker(sessionTexts, locale)
    const title = say(email ? 'sentTitle' : 'resetTitle')
    return {
      title,
      narrow: true,
      body: (
        <>
          <h1>{title}</h1>
          <p className="lead">{email ? say('resetSent', { email }) : say('resetLead')}</p>
          {!email && <AddressForm {...{ locale, wrong, to }} action="/password/reset" submit={say('resetSend')} />}
          <p>
            <a href={addressWith('/sign-in', { to })}>{say('back')}</a>
          </p>
        </>
      ),
    }
  }
