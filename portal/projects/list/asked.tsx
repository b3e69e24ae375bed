import type { AskedOfReader } from '../../../domain/projects/list/asked.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { Reader } from '../../reader.ts'
import { InvitationLine } from './invitation-line.tsx'
import { needsTexts } from './needs.text.ts'
import { OfferLine } from './offer-line.tsx'
import { RequestLine } from './request-line.tsx'

type Props = { asked: AskedOfReader; reader: Reader }

/** What others ask of the reader, each with the way to answer it. */
export function AskedLines({ asked: { requests, invitations, offers }, reader }: Props) {
  return (
    <>
      {invitations.map((invitation) => (
        <InvitationLine key={invitation.id} invitation={invitation} reader={reader} />
      ))}
      {offers.map((offer) => (
        <OfferLine key={offer.id} offer={offer} reader={reader} />
      ))}
      {requests.map((request) => (
        <RequestLine key={request.id} request={request} reader={reader} />
      ))}
    </>
  )
}

/** The same on another page than the projects, where that is the one where the portal begins for the reader. */
export function AskedFirst({ asked, reader }: { asked: AskedOfReader | null; reader: Reader }) {
  if (!asked) return null
  return (
    <div className="needs">
      <section aria-labelledby="waits" className="call">
        <h2 id="waits">{speaker(needsTexts, reader)('waiting')}</h2>
        <ul className="lines">
          <AskedLines asked={asked} reader={reader} />
        </ul>
      </section>
    </div>
  )
}
