import type { RequestToAnswer } from '../../../domain/access/asking/to-answer.ts'
import { speaker } from '../../../words/catalogue.ts'
import { dayIn } from '../../../words/dates.ts'
import { Near } from '../../parts/near.tsx'
import { Table } from '../../parts/table.tsx'
import { needsTexts } from '../../projects/list/needs.text.ts'
import type { Reader } from '../../reader.ts'
import { accessRequestTexts } from '../text.ts'

type WaitingProps = { requests: RequestToAnswer[]; total: number; reader: Reader }

/** Who asks for access to a project or product, with the way to answer each; nothing where nobody does. */
export function WaitingRequests({ requests, total, reader }: WaitingProps) {
  const say = speaker(accessRequestTexts, reader)
  if (requests.length === 0) return null
  return (
    <section aria-labelledby="requests" className="call">
      <h2 className="part" id="requests">
        {say('waiting')}
      </h2>
      <Table kind="shares" heads={[say('who'), say('asked'), say('why'), say('answer')]}>
        {requests.map((request) => (
          <tr key={request.id}>
            <th scope="row">
              {request.whom ?? say('unseen')}
              <span className="below quiet">{request.organisation}</span>
            </th>
            <td data-label={say('asked')}>
              <Near day={dayIn(reader.formats.timeZone, request.askedAt)} reader={reader} />
              {request.by && <span className="below quiet">{request.by}</span>}
            </td>
            <td data-label={say('why')}>{request.reason || '–'}</td>
            <td>
              <AnswerLink request={request} reader={reader} />
            </td>
          </tr>
        ))}
      </Table>
      {total > requests.length && (
        <p>
          <a href="/access-requests">
            {speaker(needsTexts, reader)('moreRequests', { more: total - requests.length })}
          </a>
        </p>
      )}
    </section>
  )
}

/** The way to answer a request. */
export function AnswerLink({ request: { id, whom, of }, reader }: { request: RequestToAnswer; reader: Reader }) {
  const say = speaker(accessRequestTexts, reader)
  const called = { whom: whom ?? say('unseenBy'), name: of.name ?? say('unseenThing') }
  return (
    <a href={`/access-requests/${id}`} aria-label={say('answerTo', called)}>
      {say('answer')}
    </a>
  )
}
