import { speaker } from '../../words/catalogue.ts'
import { addressWith } from '../parts/pages.tsx'
import type { Page, Reader } from '../reader.ts'
import { AddressForm } from './address-form.tsx'
import type { Wrong } from './again.ts'
import { sessionTexts } from './text.ts'

/** Where to ask for a sign-in link. */
export const linkRequestPage =
  (wrong?: Wrong) =>
  ({ to }: { to?: string }, { locale }: Reader): Page => {
    const say = speaker(sessionTexts, locale)
    return {
      title: say('linkTitle'),
      narrow: true,
      body: (
        <>
          <h1>{say('linkTitle')}</h1>
          <p className="lead">{say('linkLead')}</p>
          <AddressForm {...{ locale, wrong, to }} action="/sign-in/link" submit={say('linkSend')} />
          <p>
            <a href={addressWith('/sign-in', { to })}>{say('back')}</a>
          </p>
        </>
      ),
    }
  }
