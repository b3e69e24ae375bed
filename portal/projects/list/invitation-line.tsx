import type { ListedPartner } from '../../../domain/partnerships/told.ts'
import { speaker } from '../../../words/catalogue.ts'
import { dayIn } from '../../../words/dates.ts'
import { partnerTexts } from '../../account/partners/text.ts'
import { Near } from '../../parts/near.tsx'
import type { Reader } from '../../reader.ts'

/** An invitation to be partners that waits for the reader's organisation, and the way to answer it. */
export function InvitationLine({ invitation, reader }: { invitation: ListedPartner; reader: Reader }) {
  const say = speaker(partnerTexts, reader)
  const { by, at } = invitation
  const name = invitation.name ?? ''
  return (
    <li>
      <span>{say('invitation', { name })}</span>
      <span className="with-answer">
        <span>
          {by && <span className="quiet">{by}</span>} <Near day={dayIn(reader.formats.timeZone, at)} reader={reader} />
        </span>
        <a href="/account/partners" aria-label={say('answerTo', { name })}>
          {say('answer')}
        </a>
      </span>
    </li>
  )
}
