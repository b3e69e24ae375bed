import type { RequestToAnswer } from '../../domain/access/asking/to-answer.ts'
import type { ShareBox } from '../../domain/access/sharing/box/box.ts'
import { speaker } from '../../words/catalogue.ts'
import { WaitingRequests } from '../access-requests/answering/waiting-requests.tsx'
import type { View } from '../answer.ts'
import { PlaceCrumb } from './crumb.tsx'
import { Part } from './part.tsx'
import { InheritedTable } from './tables/inherited-table.tsx'
import { sharingTexts } from './text.ts'

/** With whom a product, or a project and each of its phases, are shared, what comes from above, and who asks for access. */
export const boxPage: View<ShareBox & { requests: RequestToAnswer[]; requestsTotal: number }> = (box, reader) => {
  const { of, parts, inherited, others, requests, requestsTotal } = box
  const isProduct = of.kind === 'product'
  const say = speaker(sharingTexts, reader)
  return {
    title: [say('title'), of.name].filter(Boolean).join(' · '),
    here: 'projects',
    body: (
      <>
        <PlaceCrumb of={of} reader={reader} />
        <h1>{say('titleOf', { project: of.name ?? '' })}</h1>
        <p className="lead">{say('lead')}</p>
        <WaitingRequests requests={requests} total={requestsTotal} reader={reader} />
        {parts.map((part) => (
          <Part key={part.resourceId} of={of} part={part} reader={reader} />
        ))}
        <section aria-labelledby="inherited">
          <h2 className="part" id="inherited">
            {say('inherited')}
          </h2>
          {inherited.length > 0 && <p>{say(isProduct ? 'inheritedProduct' : 'inheritedLead')}</p>}
          {inherited.length > 0 && <InheritedTable grants={inherited} reader={reader} />}
          {inherited.length === 0 && !others && <p className="quiet">{say('inheritedNone')}</p>}
          {others && <p className="quiet">{say('others')}</p>}
        </section>
      </>
    ),
  }
}
