import { speaker } from '../../words/catalogue.ts'
import type { Page, Reader } from '../reader.ts'
import { subscriptionTexts } from './text.ts'

/** The link is not one of ours, or what it was about is gone. */
export function damagedPage(_data: object, reader: Reader): Page {
  const say = speaker(subscriptionTexts, reader)
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
