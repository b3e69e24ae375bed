import type { ListedPartner } from '../../../domain/partnerships/told.ts'
import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { Moment } from '../../parts/moment.tsx'
import { Table } from '../../parts/table.tsx'
import type { Reader } from '../../reader.ts'
import { PartnerActs } from './partner-acts.tsx'
import { partnerTexts } from './text.ts'

const marks = { pending: 'open', unanswered: 'late', accepted: 'green', rejected: 'refused', ended: 'refused' } as const

/** Relationships, with their state and what can be done about each. */
export function PartnerTable({ partners, reader }: { partners: ListedPartner[]; reader: Reader }) {
  const say = speaker(partnerTexts, reader)
  return (
    <Table kind="people" heads={[say('who'), say('state'), say('since'), say('acts')]}>
      {partners.map((partner) => (
        <Row key={partner.id} partner={partner} reader={reader} />
      ))}
    </Table>
  )
}

function Row({ partner, reader }: { partner: ListedPartner; reader: Reader }) {
  const say = speaker(partnerTexts, reader)
  const { side, state, email, by, at } = partner
  const called = calledOf(partner)
  const written = email && writtenAddress(email)
  return (
    <tr>
      <th scope="row">
        {state === 'accepted' ? <a href={`/account/partners/${partner.id}`}>{called}</a> : called}
        {written && written !== called && <span className="below quiet">{written}</span>}
      </th>
      <td data-label={say('state')}>
        <span className={`mark ${marks[state]}`}>
          {say(side === 'sender' || state === 'ended' ? state : `${state}Here`)}
        </span>
      </td>
      <td data-label={say('since')}>
        <Moment at={at} reader={reader} />
        {by && <span className="below quiet">{say('invitedBy', { by })}</span>}
      </td>
      <td>
        <PartnerActs partner={partner} called={called} reader={reader} />
      </td>
    </tr>
  )
}

/** What a relationship is called: the other organisation, or the address that was invited, as long as that is all there is to know. */
function calledOf({ name, email }: ListedPartner): string {
  return name ?? (email ? writtenAddress(email) : '')
}
