import type { ReceivedAccess } from '../../../domain/partnerships/access/answering/told.ts'
import { speaker } from '../../../words/catalogue.ts'
import { dayIn } from '../../../words/dates.ts'
import { clientTexts } from '../../account/partners/clients/text.ts'
import { Near } from '../../parts/near.tsx'
import type { Reader } from '../../reader.ts'

/** Access that a client offers the reader's organisation, and the way to answer it. */
export function OfferLine({ offer: { id, name, by, at }, reader }: { offer: ReceivedAccess; reader: Reader }) {
  const say = speaker(clientTexts, reader)
  return (
    <li>
      <span>{say('offer', { name })}</span>
      <span className="with-answer">
        <span>
          {by && <span className="quiet">{by}</span>} <Near day={dayIn(reader.formats.timeZone, at)} reader={reader} />
        </span>
        <a href={`/account/partners/clients/${id}`} aria-label={say('answerOf', { name })}>
          {say('answer')}
        </a>
      </span>
    </li>
  )
}
