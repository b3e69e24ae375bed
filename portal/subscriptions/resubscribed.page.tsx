import type { Described } from '../../domain/delivery/subscriptions/subscriptions.ts'
import { writtenAddress } from '../../words/address.ts'
import { speaker } from '../../words/catalogue.ts'
import { focusFirst } from '../parts/forms/focus-first.ts'
import type { Page, Reader } from '../reader.ts'
import { subscriptionTexts } from './text.ts'

/** A report that had ended is sent again. */
export function resubscribedPage({ name, email }: Described, reader: Reader): Page {
  const say = speaker(subscriptionTexts, reader)
  return {
    title: say('begun'),
    narrow: true,
    body: (
      <>
        <h1 {...focusFirst}>{say('begun')}</h1>
        <p className="lead">
          {say(name === null ? 'begun-report' : 'begun-schedule', { name, email: writtenAddress(email) })}
        </p>
        <p>{say('begun-later')}</p>
      </>
    ),
  }
}
