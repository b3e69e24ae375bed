import { speaker } from '../../../words/catalogue.ts'
import { formState, type Wrong } from '../../forms/state.ts'
import { addressWith } from '../../parts/pages.tsx'
import type { Page, Reader } from '../../reader.ts'
import { AddressForm } from '../address-form.tsx'
import { sessionTexts } from '../text.ts'

/** Where to ask for a sign-in link. */
export const linkRequestPage =
  (wrong?: Wrong) =>
  ({ to }: { to?: string }, reader: Reader): Page => {
    const say = speaker(sessionTexts, reader)
    const form = formState(wrong, reader, { form: 'email', email: 'email' })
    return {
      title: say('linkTitle'),
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <h1>{say('linkTitle')}</h1>
          <p className="lead">{say('linkLead')}</p>
          <AddressForm {...{ reader, form, to }} action="/sign-in/link" submit={say('linkSend')} />
          <p>
            <a href={addressWith('/sign-in', { to })}>{say('back')}</a>
          </p>
        </>
      ),
    }
  }
