import type { FoundClient } from '../../../../domain/partnerships/access/answering/clients.ts'
import { speaker } from '../../../../words/catalogue.ts'
import { openedText } from '../../../../words/partners/opened.ts'
import type { View } from '../../../answer.ts'
import { formState, type Wrong } from '../../../forms/state.ts'
import { Moment } from '../../../parts/moment.tsx'
import { AcceptedClient } from './accepted.tsx'
import { ClientMark } from './client-mark.tsx'
import { ClientsCrumb } from './crumb.tsx'
import { OfferToAnswer } from './offer.tsx'
import { OpenedProducts } from './opened-products.tsx'
import { clientTexts } from './text.ts'

/** A client: what its access opens, and how it stands. An offer is answered here; of accepted access is said who works there. */
export const clientPage =
  (wrong?: Wrong): View<FoundClient> =>
  (client, reader) => {
    const say = speaker(clientTexts, reader)
    const form = formState(wrong, reader, { form: 'people', whom: 'people', people: 'people' })
    const { name, state, opens, by, at, endReason } = client
    return {
      title: name,
      here: 'account',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <ClientsCrumb reader={reader} />
          <h1>{name}</h1>
          <p>
            <ClientMark state={state} reader={reader} />{' '}
            <span className="quiet">
              <Moment at={at} reader={reader} /> {by && say('offeredBy', { by })}
            </span>
          </p>
          <p className="lead">{openedText(opens, reader)}</p>
          <OpenedProducts products={opens.products} reader={reader} />
          {endReason && <p>{say('reason', { reason: endReason })}</p>}
          {state === 'pending' && <OfferToAnswer {...{ client, form, reader }} wrong={wrong} />}
          {state === 'accepted' && <AcceptedClient {...{ client, form, reader }} wrong={wrong} />}
        </>
      ),
    }
  }
