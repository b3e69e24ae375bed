import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { focusFirst } from '../../parts/forms/focus-first.ts'
import type { Page, Reader } from '../../reader.ts'
import { sessionTexts } from '../text.ts'

/** That everybody is signed out, and what to do next. */
export function notMeDonePage({ email }: { email: string }, reader: Reader): Page {
  const say = speaker(sessionTexts, reader)
  return {
    title: say('notMeDone'),
    narrow: true,
    body: (
      <>
        <h1 {...focusFirst}>{say('notMeDone')}</h1>
        <p className="lead">{say('notMeMailed', { email: writtenAddress(email) })}</p>
        <p>
          <a href="/sign-in">{say('back')}</a>
        </p>
      </>
    ),
  }
}
