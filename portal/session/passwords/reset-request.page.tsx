import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { formState, type Wrong } from '../../forms/state.ts'
import { focusFirst } from '../../parts/forms/focus-first.ts'
import { addressWith } from '../../parts/pages.tsx'
import type { Page, Reader } from '../../reader.ts'
import { AddressForm } from '../address-form.tsx'
import { sessionTexts } from '../text.ts'

/** Where to ask for a new password; with an address, that a mail to it was asked for. */
export const resetRequestPage =
  (wrong?: Wrong) =>
  ({ email, to }: { email?: string; to?: string }, reader: Reader): Page => {
    const say = speaker(sessionTexts, reader)
    const form = formState(wrong, reader, { form: 'email', email: 'email' })
    const title = say(email ? 'sentTitle' : 'resetTitle')
    return {
      title,
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <h1 {...(email && focusFirst)}>{title}</h1>
          <p className="lead">{email ? say('resetSent', { email: writtenAddress(email) }) : say('resetLead')}</p>
          {!email && <AddressForm {...{ reader, form, to }} action="/password/reset" submit={say('resetSend')} />}
          <p>
            <a href={addressWith('/sign-in', { to })}>{say('back')}</a>
          </p>
        </>
      ),
    }
  }
