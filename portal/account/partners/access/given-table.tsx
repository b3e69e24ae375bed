import type { AccessToPartner } from '../../../../domain/partnerships/access/giving/told.ts'
import { speaker } from '../../../../words/catalogue.ts'
import { Moment } from '../../../parts/moment.tsx'
import { Table } from '../../../parts/table.tsx'
import type { Reader } from '../../../reader.ts'
import { calledAlone } from './called.ts'
import { opensInShort } from './opens.ts'
import { StateMark } from './state-mark.tsx'
import { givenTexts } from './text.ts'

/** Accesses that were given: to whom, what they open, how they stand, and when the partner last did anything. */
export function GivenTable({ given, reader }: { given: AccessToPartner[]; reader: Reader }) {
  const say = speaker(givenTexts, reader)
  return (
    <Table kind="people" heads={[say('whom'), say('opens'), say('state'), say('since'), say('active')]}>
      {given.map((access) => (
        <Row key={access.id} access={access} reader={reader} />
      ))}
    </Table>
  )
}

function Row({ access, reader }: { access: AccessToPartner; reader: Reader }) {
  const say = speaker(givenTexts, reader)
  const { id, by, at, activeAt, state } = access
  return (
    <tr>
      <th scope="row">
        <a href={`/account/partners/access/${id}`}>{calledAlone(access)}</a>
      </th>
      <td data-label={say('opens')}>{opensInShort(access, reader)}</td>
      <td data-label={say('state')}>
        <StateMark state={state} reader={reader} />
      </td>
      <td data-label={say('since')}>
        <Moment at={at} reader={reader} />
        {by && <span className="below quiet">{say('offeredBy', { by })}</span>}
      </td>
      <td data-label={say('active')}>
        {activeAt ? <Moment at={activeAt} reader={reader} /> : state === 'accepted' && say('never')}
      </td>
    </tr>
  )
}
