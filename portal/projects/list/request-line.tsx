import type { RequestToAnswer } from '../../../domain/access/asking/to-answer.ts'
import { speaker } from '../../../words/catalogue.ts'
import { dayIn } from '../../../words/dates.ts'
import { AnswerLink } from '../../access-requests/answering/waiting-requests.tsx'
import { accessRequestTexts } from '../../access-requests/text.ts'
import { Near } from '../../parts/near.tsx'
import type { Reader } from '../../reader.ts'

/** A request for access that waits for the reader, and the way to answer it. */
export function RequestLine({ request, reader }: { request: RequestToAnswer; reader: Reader }) {
  const say = speaker(accessRequestTexts, reader)
  const { whom, organisation, of, askedAt } = request
  const called = { whom: whom ?? say('unseen'), name: of.name ?? say('unseenThing') }
  return (
    <li>
      <span>{say('answerTitle', called)}</span>
      <span className="with-answer">
        <span>
          <span className="quiet">{organisation}</span>{' '}
          <Near day={dayIn(reader.formats.timeZone, askedAt)} reader={reader} />
        </span>
        <AnswerLink request={request} reader={reader} />
      </span>
    </li>
  )
}
