import type { RequestsPage } from '../../../domain/access/asking/to-answer.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { Pages } from '../../parts/pages.tsx'
import { RequestLine } from '../../projects/list/request-line.tsx'
import { accessRequestTexts } from '../text.ts'

/** Everybody who asks for access to what the reader decides about, with the way to answer each. */
export const requestsPage: View<RequestsPage> = ({ requests, page, pages }, reader) => {
  const say = speaker(accessRequestTexts, reader)
  return {
    title: say('waiting'),
    here: 'projects',
    narrow: true,
    body: (
      <>
        <h1>{say('waiting')}</h1>
        {requests.length === 0 && <p className="empty">{say('nobodyWaits')}</p>}
        <ul className="lines">
          {requests.map((request) => (
            <RequestLine key={request.id} request={request} reader={reader} />
          ))}
        </ul>
        <Pages page={page} pages={pages} reader={reader} />
      </>
    ),
  }
}
