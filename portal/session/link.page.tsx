import { speaker } from '../../words/catalogue.ts'
import type { Page, Reader } from '../reader.ts'
import { sessionTexts } from './text.ts'

/** One button: it posts to the address of the link itself. */
export function linkPage(_data: object, { locale }: Reader): Page {
  const say = speaker(sessionTexts, locale)
  return {
    title: say('openTitle'),
    narrow: true,
    body: (
      <>
        <h1>{say('openTitle')}</h1>
        <p className="lead">{say('openLead')}</p>
        <form method="post">
          <button type="submit">{say('signIn')}</button>
        </form>
      </>
    ),
  }
}
