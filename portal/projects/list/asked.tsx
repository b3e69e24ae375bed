import type { AskedOfReader } from '../../../domain/projects/list/asked.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { Reader } from '../../reader.ts'
import { InvitationLine } from './invitation-line.tsx'
import { needsTexts } from './needs.text.ts'
import { OfferLine } from './offer-line.tsx'
import { RequestLine } from './request-line.tsx'

type Props = { asked: AskedOfReader; reader: Reader }

/** What others ask of the reader, each with the way to answer it. */
export function AskedLines({ asked, reader }: Props) {
  const { requests, invitations, offers } = asked
  const say = speaker(needsTexts, reader)
  const beyond = [
    { text: 'moreInvitations', more: asked.invitationsTotal - invitations.length, href: '/account/partners' },
    { text: 'moreOffers', more: asked.offersTotal - offers.length, href: '/account/partners/clients' },
    { text: 'moreRequests', more: asked.requestsTotal - requests.length, href: '/access-requests' },
  ] as const
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
      {beyond
        .filter(({ more }) => more > 0)
        .map(({ text, more, href }) => (
          <li key={text}>
            <a href={href}>{say(text, { more })}</a>
          </li>
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
