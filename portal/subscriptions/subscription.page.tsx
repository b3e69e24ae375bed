import type { Described } from '../../domain/delivery/subscriptions.ts'
import { speaker } from '../../words/catalogue.ts'
import type { Page, Reader } from '../reader.ts'
import { subscriptionTexts } from './text.ts'

/** One button that ends certain mails; or that they have ended. */
export function subscriptionPage({ kind, name, email, ended }: Described, { locale }: Reader): Page {
  const say = speaker(subscriptionTexts, locale)
  const title = say(ended ? 'ended' : 'end')
  const told = { name, email }
  return {
    title,
    narrow: true,
    body: (
      <>
        <h1>{title}</h1>
        <p className="lead">{say(ended ? `ended-${kind}` : `end-${kind}`, told)}</p>
        {ended ? (
          <p>{say(`again-${kind}`)}</p>
        ) : (
          <form method="post">
            <button type="submit">{say('stop')}</button>
          </form>
        )}
      </>
    ),
  }
}

/** The link is not one of ours, or what it was about is gone. */
export function damagedPage(_data: object, { locale }: Reader): Page {
  const say = speaker(subscriptionTexts, locale)
  return {
    title: say('damaged'),
    narrow: true,
    body: (
      <>
        <h1>{say('damaged')}</h1>
        <p className="lead">{say('damaged-text')}</p>
      </>
    ),
  }
}
